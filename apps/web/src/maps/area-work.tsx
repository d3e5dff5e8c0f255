import type { Indicator, Observation } from '@korsetkish/contract';
import { INHABITANTS_INDICATOR } from '@korsetkish/figures';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useFilters } from '../filters/use-filters.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { getObservationsQuery } from '../observations/get-observations.query.ts';
import { useChartNames } from '../panels/use-chart-names.ts';
import { buildMapModel, isRanked } from './build-map-model.ts';
import type { ChosenMap } from './choose-map.ts';
import { listTimeFigures } from './list-time-figures.ts';
import { MapPanel } from './map-panel.tsx';
import { MultiplesPanel } from './multiples-panel.tsx';
import { RankingPanel } from './ranking-panel.tsx';
import { useMapSearch } from './use-map-search.ts';

type AreaWorkProps = { indicator: Indicator; map: ChosenMap };

/** An indicator by area: the map of one period, the areas by size, and each area over time. */
export function AreaWork({ indicator, map }: AreaWorkProps) {
  const language = useLanguage();
  const catalogue = useCatalogue();
  const names = useChartNames();
  const { window } = useFilters();
  const { search, changeMap } = useMapSearch();
  const bases = useInhabitants();
  const wantsRates = search.mapPer === 'inhabitants';
  const model = useMemo(
    () => buildMapModel({ indicator, map, bases, perInhabitants: wantsRates, catalogue, names }),
    [indicator, map, bases, wantsRates, catalogue, names],
  );
  const { slice, period } = map;
  const overTime = listTimeFigures(slice, window);
  const shown = {
    // Where there is one map only, the next area is free to have its own.
    mapOf: map.wholes.length > 1 ? slice.whole : undefined,
    mapSlice: slice.id,
    mapPeriod: period.timePeriod,
  };
  return (
    <>
      <MapPanel map={map} model={model} shown={shown} onChange={changeMap} />
      {isRanked(map) && <RankingPanel model={model} />}
      {overTime.length > 0 && (
        <MultiplesPanel
          slice={slice}
          marked={period.timePeriod}
          observations={overTime}
          title={indicator.name[language]}
        />
      )}
    </>
  );
}

const NONE: readonly Observation[] = [];

/** The inhabitants of areas, where the catalogue counts them at all. */
function useInhabitants(): readonly Observation[] {
  const { layer } = useFilters();
  const isHeld = useCatalogue().indicators.some(({ indicator }) => indicator === INHABITANTS_INDICATOR);
  const query = getObservationsQuery({ layer, indicator: [INHABITANTS_INDICATOR] });
  return useQuery({ ...query, enabled: isHeld }).data ?? NONE;
}
