import type { Scenario } from '@korsetkish/contract';
import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { ALL, type ExploreSearch } from '../explore-search.ts';
import type { Explore } from '../use-explore.ts';
import styles from './explore-pickers.module.css';
import { OptionPicker } from './option-picker.tsx';
import { type PickedFilter, usePickerGroups } from './use-picker-groups.ts';
import { useSummaries } from './use-summaries.ts';

const FILTER_OF = {
  indicator: 'indicators',
  refArea: 'refAreas',
  period: 'periods',
  breakdown: 'breakdowns',
} as const satisfies Record<PickedFilter, string>;

/** What to look at: indicators, areas, periods, breakdowns, and whether actual figures, plans or both. */
export function ExplorePickers({ explore }: { explore: Explore }) {
  const { t } = useTranslation('explore');
  const { search, selection, change } = explore;
  const groups = usePickerGroups(explore);
  const summaries = useSummaries(explore);
  const labels: Record<PickedFilter, string> = {
    indicator: t('filter.indicators'),
    refArea: t('filter.refAreas'),
    period: t('filter.periods'),
    breakdown: t('filter.breakdowns'),
  };
  return (
    <section aria-label={t('filter.label')} className={styles.pickers}>
      {(['indicator', 'refArea', 'period', 'breakdown'] as const).map((filter) => (
        <OptionPicker
          key={filter}
          label={labels[filter]}
          summary={summaries[filter]}
          groups={groups[filter]}
          chosen={listChosen(filter, search, selection[FILTER_OF[filter]])}
          onChoose={(chosen) => change({ [filter]: afterChoice(chosen), sort: undefined })}
        />
      ))}
      <ScenarioChoice explore={explore} />
    </section>
  );
}

/** What a list shows as chosen: the areas on screen even where they are the default, but no indicators nobody chose. */
function listChosen(
  filter: PickedFilter,
  search: ExploreSearch,
  selected: readonly string[] | null,
): readonly string[] {
  return filter === 'refArea' ? (search.refArea ?? selected ?? []) : (search[filter] ?? []);
}

/** "All" stands alone: pressed last it drops the others, and is dropped when another is pressed. */
function afterChoice(chosen: readonly string[]): string[] | undefined {
  if (chosen.length === 0) return undefined;
  if (chosen.at(-1) === ALL) return [ALL];
  return chosen.filter((choice) => choice !== ALL);
}

/** Both boxes taken is no filter. */
function ScenarioChoice({ explore }: { explore: Explore }) {
  const { t } = useTranslation('explore');
  const { selection, availability, change } = explore;
  const counts = new Map(
    availability?.scenarios.map(({ scenario, observations }) => [scenario, observations]) ?? [],
  );
  const taken: readonly Scenario[] = selection.scenarios ?? ['ACTUAL', 'PLAN'];
  const toggle = (scenario: Scenario) => {
    const next = taken.includes(scenario) ? taken.filter((each) => each !== scenario) : [...taken, scenario];
    change({ scenario: next.length === 1 ? next : undefined });
  };
  const box = (scenario: Scenario, label: string) => {
    const figures = counts.get(scenario) ?? 0;
    const isTaken = taken.includes(scenario);
    // The last box taken cannot be dropped: a page of neither would be empty.
    const isLast = isTaken && taken.length === 1;
    return (
      <label className={styles.box}>
        <input
          type="checkbox"
          checked={isTaken}
          disabled={isLast || (figures === 0 && !isTaken)}
          onChange={() => toggle(scenario)}
        />
        {label}
        {availability !== null && (
          <span className={styles.figures}>
            {figures > 0 ? formatNumber(figures, 0) : t('filter.noneHere')}
          </span>
        )}
      </label>
    );
  };
  return (
    <fieldset className={styles.scenarios}>
      <legend className={styles.legend}>{t('dimension.scenario')}</legend>
      <div className={styles.boxes}>
        {box('ACTUAL', t('filter.actual'))}
        {box('PLAN', t('filter.plan'))}
      </div>
    </fieldset>
  );
}
