import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { listRefAreasQuery } from '../ref-areas/list-ref-areas.query.ts';
import { SelectField } from '../ui/select-field.tsx';
import { buildAreaGroups } from './build-area-groups.ts';
import { useFilters } from './use-filters.ts';

/** Whose figures are shown. A new area opens in its own default window: the chosen one may hold nothing of it. */
export function AreaPicker() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { refArea, homeArea, layer, changeFilters } = useFilters();
  const { refAreas } = useSuspenseQuery(listRefAreasQuery(layer)).data;
  return (
    <SelectField
      label={t('filter.area')}
      chosen={refArea.refArea}
      onChoose={(area) =>
        changeFilters({ area: area === homeArea ? undefined : area, from: undefined, to: undefined })
      }
      groups={buildAreaGroups(refAreas, refArea, language).map(({ city, areas }) => ({
        label: city ? city.name[language] : t('filter.otherAreas'),
        options: areas.map(({ refArea: code, name, timePeriods }) => ({
          choice: code,
          label:
            timePeriods.length > 0 ? name[language] : t('filter.areaOfCityFigures', { area: name[language] }),
        })),
      }))}
    />
  );
}
