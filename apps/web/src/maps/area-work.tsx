import type { Indicator } from '@korsetkish/contract';
import { useMemo } from 'react';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useFilters } from '../filters/use-filters.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useChartNames } from '../panels/use-chart-names.ts';
import { buildMapModel, isRanked } from './build-map-model.ts';
import type { ChosenMap } from './choose-map.ts';
import { listTimeFigures } from './list-time-figures.ts';
import { MapControls } from './map-controls.tsx';
import { MapPanel } from './map-panel.tsx';
import { MultiplesPanel } from './multiples-panel.tsx';
import { RankingPanel } from './ranking-panel.tsx';
import { useAreaLinks } from './use-area-links.ts';
import { useInhabitants } from './use-inhabitants.ts';
import { useMapSearch } from './use-map-search.ts';

type AreaWorkProps = { indicator: Indicator; map: ChosenMap };

/** An indicator by area: the map of one period, the areas by size, and each area over time. */
export function AreaWork({ indicator, map }: AreaWorkProps) {
  const language = useLanguage();
  const catalogue = useCatalogue();
  const names = useChartNames();
  const { window, refArea } = useFilters();
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
  const links = useAreaLinks(shown);
  return (
    <>
      <MapPanel
        id="map-of-areas"
        headingLevel="h3"
        map={map}
        model={model}
        controls={<MapControls map={map} per={model.per} onChange={changeMap} />}
        chosen={refArea.refArea}
        links={links}
      />
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
