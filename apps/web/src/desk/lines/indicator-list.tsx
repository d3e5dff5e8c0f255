import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import styles from './indicator-list.module.css';
import type { IndicatorGroup } from './list-indicator-groups.ts';

type IndicatorListProps = {
  /** Of the field: the list is `<id>-list`, its options `<id>-0`, `<id>-1` and so on. */
  id: string;
  list: RefObject<HTMLDivElement | null>;
  groups: readonly IndicatorGroup[];
  /** Place of the option that the keys stand on. */
  active: number;
  chosen: string | null;
  onChoose: (place: number) => void;
};

/** The list below the field that indicators are found by. The focus stays in the field. */
export function IndicatorList({ id, list, groups, active, chosen, onChoose }: IndicatorListProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const places = new Map(
    groups.flatMap(({ indicators }) => indicators).map(({ indicator }, place) => [indicator, place]),
  );
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={t('entry.indicator')}
      hidden={places.size === 0}
      className={styles.list}
    >
      {groups.map(({ group, name, indicators }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
        <div key={group} role="group" aria-label={name[language]}>
          <p aria-hidden="true" className={styles.group}>
            {name[language]}
          </p>
          {indicators.map(({ indicator, name: own }) => {
            const place = places.get(indicator) ?? 0;
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the field
              <div
                key={indicator}
                id={`${id}-${place}`}
                role="option"
                aria-selected={indicator === chosen}
                data-active={place === active || undefined}
                className={styles.option}
                // Pressed, it would take the focus from the field.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(place)}
              >
                {own[language]}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
