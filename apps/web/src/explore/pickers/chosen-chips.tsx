import { useTranslation } from 'react-i18next';
import type { ExploreSearch } from '../explore-search.ts';
import { nameWindow } from '../name-window.ts';
import type { ViewSearch } from '../saved/view-address.ts';
import type { Explore } from '../use-explore.ts';
import styles from './chosen-chips.module.css';
import { type ChoiceFilter, useChoiceNames } from './use-choice-names.ts';

/** Chips of one filter before the rest is only counted. */
const MOST_CHIPS = 12;

type Chip = { key: string; label: string; drop: Partial<ViewSearch> };

/** Everything that the reader chose, each with a press that drops it, and one that drops all. */
export function ChosenChips({ explore }: { explore: Explore }) {
  const { t } = useTranslation('explore');
  const { search, change } = explore;
  const chips = useChips(explore);
  if (chips.length === 0) return null;
  return (
    <div className={styles.line}>
      <ul aria-label={t('chip.label')} className={styles.chips}>
        {chips.map(({ key, label, drop }) => (
          <li key={key}>
            <button
              type="button"
              aria-label={t('chip.drop', { choice: label })}
              className={styles.chip}
              onClick={() => change({ ...drop, sort: undefined })}
            >
              {label}
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.clear} onClick={() => change(clear(search))}>
        {t('chip.clear')}
      </button>
    </div>
  );
}

/** Nothing chosen; how it is shown stays. */
function clear({ view }: ExploreSearch): Partial<ViewSearch> {
  return {
    from: undefined,
    to: undefined,
    indicator: undefined,
    refArea: undefined,
    period: undefined,
    breakdown: undefined,
    scenario: undefined,
    rows: undefined,
    columns: undefined,
    multiples: undefined,
    totals: undefined,
    shares: undefined,
    sort: undefined,
    view,
  };
}

function useChips(explore: Explore): Chip[] {
  const { t } = useTranslation('explore');
  const { search, names } = explore;
  const nameChoice = useChoiceNames(explore);
  const window = nameWindow(search, names.language);
  const listChips = (filter: ChoiceFilter): Chip[] => {
    const codes = search[filter] ?? [];
    const without = (dropped: readonly string[]): Partial<ExploreSearch> => {
      const left = codes.filter((code) => !dropped.includes(code));
      return { [filter]: left.length > 0 ? left : undefined };
    };
    const rest = codes.slice(MOST_CHIPS);
    const chips = codes.slice(0, MOST_CHIPS).map((code) => ({
      key: `${filter} ${code}`,
      label: nameChoice(filter, code),
      drop: without([code]),
    }));
    if (rest.length === 0) return chips;
    return [...chips, { key: filter, label: t('chip.more', { number: rest.length }), drop: without(rest) }];
  };
  return [
    ...listChips('indicator'),
    ...listChips('refArea'),
    ...(window === null || search.period
      ? []
      : [{ key: 'window', label: window, drop: { from: undefined, to: undefined } }]),
    ...listChips('period'),
    ...listChips('breakdown'),
    ...listChips('scenario'),
  ];
}
