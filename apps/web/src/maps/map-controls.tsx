import { formatTimePeriod, listAreasWithin } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { SelectField } from '../ui/select-field.tsx';
import { Toggle } from '../ui/toggle.tsx';
import type { ChosenMap } from './choose-map.ts';
import styles from './map-panel.module.css';
import type { MapSearch } from './map-search.ts';
import { countFigures, isDrawable, type MapSlice } from './map-slice.ts';
import { MAP_WORDS } from './map-words.ts';

type MapControlsProps = {
  map: ChosenMap;
  /** Null where counts cannot be given per inhabitant. */
  per: 'counted' | 'inhabitants' | null;
  onChange: (change: MapSearch) => void;
};

/** What is on the map: whose parts, which breakdown, which period, and counted how. A choice of one is no choice. */
export function MapControls({ map: { slice, period, wholes, slices }, per, onChange }: MapControlsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const words = MAP_WORDS[language];

  const nameSlice = ({ breakdown, scenario }: MapSlice) => {
    const codes = Object.entries(breakdown).map(
      ([dimension, code]) => catalogue.code(dimension, code).name[language],
    );
    const name = codes.length === 0 ? t('table.total') : codes.join(', ');
    return scenario === 'PLAN' ? `${name} · ${words.plan}` : name;
  };
  return (
    <div className={styles.controls}>
      {wholes.length > 1 && (
        <SelectField
          label={`${words.of}:`}
          chosen={slice.whole}
          onChoose={(mapOf) => onChange({ mapOf, mapSlice: undefined, mapPeriod: undefined })}
          groups={[
            {
              options: wholes.map((choice) => ({
                choice,
                label: catalogue.refArea(choice).name[language],
              })),
            },
          ]}
        />
      )}
      {slices.length > 1 && (
        <SelectField
          label={`${t('table.code')}:`}
          chosen={slice.id}
          onChoose={(mapSlice) => onChange({ mapSlice, mapPeriod: undefined })}
          groups={[
            {
              options: slices.map((each) => ({
                choice: each.id,
                label: isDrawable(each) ? nameSlice(each) : `${nameSlice(each)} (${words.oneAreaOnly})`,
                disabled: !isDrawable(each),
              })),
            },
          ]}
        />
      )}
      {slice.periods.length > 1 && (
        <SelectField
          label={`${t('table.period')}:`}
          chosen={period.timePeriod}
          onChoose={(mapPeriod) => onChange({ mapPeriod })}
          groups={[
            {
              options: slice.periods.toReversed().map((each) => ({
                choice: each.timePeriod,
                label: labelPeriod(
                  formatTimePeriod(each.timePeriod, language, 'label'),
                  countFigures(each),
                  listAreasWithin(slice.whole, each.timePeriod, catalogue.refAreas).length,
                ),
              })),
            },
          ]}
        />
      )}
      {per !== null && (
        <Toggle
          legend={words.perInhabitants}
          chosen={per}
          onChoose={(chosen) => onChange({ mapPer: chosen === 'inhabitants' ? chosen : undefined })}
          options={[
            { choice: 'counted', label: words.asCounted },
            { choice: 'inhabitants', label: words.perThousand },
          ]}
        />
      )}
    </div>
  );
}

/** How many areas a period has is said where it has not all that were there: `2020 год · 3 / 8`. */
function labelPeriod(name: string, held: number, parts: number): string {
  return held === parts ? name : `${name} · ${held} / ${parts}`;
}
