import type { TimePeriod } from '@korsetkish/contract';
import { formatTimePeriod } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { MAP_WORDS } from '../../maps/map-words.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import type { ExploreSearch } from '../explore-search.ts';
import type { MappedPeriod } from './choose-explore-maps.ts';
import styles from './explore-maps.module.css';

type ExploreMapControlsProps = {
  timePeriods: readonly MappedPeriod[];
  chosen: TimePeriod;
  /** Null where no map can be given per inhabitant. */
  per: 'counted' | 'inhabitants' | null;
  change: (changed: Partial<ExploreSearch>) => void;
};

/** What all maps are of: one period, counted one way. A choice of one is no choice. */
export function ExploreMapControls({ timePeriods, chosen, per, change }: ExploreMapControlsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = MAP_WORDS[language];
  const most = Math.max(...timePeriods.map(({ maps }) => maps));
  const labelPeriod = ({ timePeriod, maps }: MappedPeriod) => {
    const name = formatTimePeriod(timePeriod, language, 'label');
    return maps === most ? name : `${name} · ${maps} / ${most}`;
  };
  if (timePeriods.length < 2 && per === null) return null;
  return (
    <div className={styles.controls}>
      {timePeriods.length > 1 && (
        <SelectField
          label={`${t('table.period')}:`}
          chosen={chosen}
          onChoose={(mapPeriod) => change({ mapPeriod })}
          groups={[
            {
              options: timePeriods.toReversed().map((period) => ({
                choice: period.timePeriod,
                label: labelPeriod(period),
              })),
            },
          ]}
        />
      )}
      {per !== null && (
        <Toggle
          legend={words.perInhabitants}
          chosen={per}
          onChoose={(way) => change({ mapPer: way === 'inhabitants' ? way : undefined })}
          options={[
            { choice: 'counted', label: words.asCounted },
            { choice: 'inhabitants', label: words.perThousand },
          ]}
        />
      )}
    </div>
  );
}
