import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ALL } from '../explore-search.ts';
import type { Explore } from '../use-explore.ts';
import { buildAreaGroups } from './build-area-groups.ts';
import { buildBreakdownGroups } from './build-breakdown-groups.ts';
import { buildIndicatorGroups } from './build-indicator-groups.ts';
import { buildPeriodGroups } from './build-period-groups.ts';
import { buildOption, type FigureCounts, type PickerGroup } from './picker-group.ts';
import { usePeriodNames } from './use-period-names.ts';

/** Filters that are picked from a list. */
export type PickedFilter = 'indicator' | 'refArea' | 'period' | 'breakdown';

/** The options of every list with their counts; what has no figures says which other choices stand in its way. */
export function usePickerGroups(explore: Explore): Record<PickedFilter, PickerGroup[]> {
  const { t } = useTranslation('explore');
  const { names, availability, published, context } = explore;
  const { language, catalogue } = names;
  const narrowing = useNarrowing(explore);
  const relatives = usePeriodNames();
  return useMemo(() => {
    const wordsOf = (filter: PickedFilter) => {
      const others = narrowing.filter((each) => each.filter !== filter).map(({ name }) => name);
      const noneUnderOthers =
        others.length > 0 ? t('picker.noneUnder', { filters: others.join(', ') }) : t('picker.none');
      return { noneUnderOthers, neverPublished: t('picker.neverPublished') };
    };
    const indicators = count(availability?.indicators, ({ indicator }) => indicator);
    const refAreas = count(availability?.refAreas, ({ refArea }) => refArea);
    const timePeriods = count(availability?.timePeriods, ({ timePeriod }) => timePeriod);
    const breakdowns = count(availability?.breakdowns, ({ breakdown }) => breakdown);
    return {
      indicator: [
        everything(t('picker.allIndicators'), indicators),
        ...buildIndicatorGroups(
          catalogue,
          indicators,
          { ...wordsOf('indicator'), allOfDirection: t('picker.allOfDirection') },
          language,
        ),
      ],
      refArea: [
        everything(t('picker.allAreas'), refAreas),
        ...buildAreaGroups(
          catalogue.refAreas,
          refAreas,
          {
            ...wordsOf('refArea'),
            republicAndCities: t('picker.republicAndCities'),
            regions: t('picker.regions'),
            districtsOf: (city) => t('picker.districtsOf', { city }),
            allDistricts: t('picker.allDistricts'),
            allRegions: t('picker.allRegions'),
          },
          language,
        ),
      ],
      period: buildPeriodGroups(
        published.timePeriods.map(({ timePeriod }) => timePeriod),
        context.newest,
        timePeriods,
        {
          ...wordsOf('period'),
          relative: t('picker.relative', { area: context.refArea.name[language] }),
          relatives,
          noneInWindow: t('picker.none'),
          allOfYear: t('picker.allOfYear'),
        },
        language,
      ),
      breakdown: buildBreakdownGroups(
        published.breakdowns.map(({ breakdown }) => breakdown),
        catalogue,
        breakdowns,
        {
          ...wordsOf('breakdown'),
          printedTotals: t('picker.printedTotals'),
          allCodes: t('picker.allCodes'),
          jointly: (above) => t('picker.jointly', { above }),
        },
        language,
      ),
    };
  }, [t, language, catalogue, availability, published, context, narrowing, relatives]);

  function everything(label: string, counts: FigureCounts): PickerGroup {
    const figures = [...counts.values()].reduce((sum, each) => sum + each, 0);
    return {
      key: ALL,
      label: null,
      options: [buildOption({ choice: ALL, label, texts: [] }, new Map([[ALL, figures]]), t('picker.none'))],
    };
  }
}

/** The filters that leave something out, by name. */
function useNarrowing({ search: { from, to }, selection }: Explore) {
  const { t } = useTranslation('explore');
  const { indicators, refAreas, periods, breakdowns, scenarios } = selection;
  return useMemo(() => {
    const filters = [
      { filter: 'indicator', name: t('narrowing.indicators'), narrows: indicators !== null },
      { filter: 'refArea', name: t('narrowing.refAreas'), narrows: refAreas !== null },
      { filter: 'period', name: t('narrowing.periods'), narrows: (periods ?? from ?? to) != null },
      { filter: 'breakdown', name: t('narrowing.breakdowns'), narrows: breakdowns !== null },
      { filter: 'scenario', name: t('narrowing.scenarios'), narrows: scenarios !== null },
    ];
    return filters.filter(({ narrows }) => narrows);
  }, [t, indicators, refAreas, periods, breakdowns, scenarios, from, to]);
}

function count<Option extends { observations: number }>(
  options: readonly Option[] | undefined,
  codeOf: (option: Option) => string,
): FigureCounts {
  return new Map(options?.map((option) => [codeOf(option), option.observations]) ?? []);
}
