import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { buildMapModel, isRanked, type MapModel } from '../../maps/build-map-model.ts';
import { listTimeFigures } from '../../maps/list-time-figures.ts';
import { MapPanel } from '../../maps/map-panel.tsx';
import { MultiplesPanel } from '../../maps/multiples-panel.tsx';
import { RankingPanel } from '../../maps/ranking-panel.tsx';
import { useInhabitants } from '../../maps/use-inhabitants.ts';
import { useChartNames } from '../../panels/use-chart-names.ts';
import { Notice } from '../../ui/notice.tsx';
import type { ExploreNames } from '../names.ts';
import type { Explore } from '../use-explore.ts';
import { type ExploreMaps as Chosen, chooseExploreMaps, MOST_MAPS } from './choose-explore-maps.ts';
import { ExploreMapControls } from './explore-map-controls.tsx';
import styles from './explore-maps.module.css';
import type { ExploreSlice } from './list-explore-slices.ts';
import { nameSlices } from './name-slices.ts';
import { useDrillDown } from './use-drill-down.ts';

type ExploreMapsProps = Pick<Explore, 'search' | 'change' | 'names'> & { slices: readonly ExploreSlice[] };

/** The figures of the result by area: a map an indicator, breakdown and scenario, all of one period. */
export function ExploreMaps({ slices, search, change, names }: ExploreMapsProps) {
  const { t } = useTranslation('explore');
  const chartNames = useChartNames();
  const bases = useInhabitants();
  const links = useDrillDown();
  const { mapPeriod, mapPer } = search;
  const { catalogue, language } = names;
  const chosen = useMemo(() => chooseExploreMaps(slices, mapPeriod), [slices, mapPeriod]);
  const perInhabitants = mapPer === 'inhabitants';
  const models = useMemo(
    () =>
      (chosen?.maps ?? []).map(({ indicator, map }) =>
        buildMapModel({
          indicator: catalogue.indicator(indicator),
          map,
          bases,
          perInhabitants,
          catalogue,
          names: chartNames,
        }),
      ),
    [chosen, bases, perInhabitants, catalogue, chartNames],
  );
  if (!chosen) return null;
  const { maps, all, without, timePeriod, timePeriods } = chosen;
  const [only] = models;
  return (
    <div className={styles.maps}>
      <ExploreMapControls
        {...{ timePeriods, change }}
        chosen={timePeriod}
        per={models.find(({ per }) => per !== null)?.per ?? null}
      />
      {all > MOST_MAPS && <Notice>{t('map.tooMany', { shown: MOST_MAPS, all })}</Notice>}
      {models.map((model, place) => {
        const drawn = maps[place];
        if (!drawn) return null;
        const { slice } = drawn.map;
        return (
          <MapPanel
            key={`${drawn.indicator} ${slice.whole} ${slice.id}`}
            id={place === 0 ? 'map-of-areas' : `map-of-areas-${place + 1}`}
            headingLevel="h2"
            subject={nameMap(drawn)}
            map={drawn.map}
            chosen={null}
            {...{ model, links }}
          />
        );
      })}
      {only && models.length === 1 && <AroundOneMap chosen={chosen} model={only} names={names} />}
      {without.length > 0 && (
        <p className={styles.without}>
          {t('map.withoutFigures', { maps: nameSlices(without, names).join('; ') })}
        </p>
      )}
    </div>
  );

  function nameMap({ indicator, map: { slice } }: Chosen['maps'][number]): string {
    return [...nameSlices([{ indicator, slice }], names), catalogue.refArea(slice.whole).name[language]].join(
      ', ',
    );
  }
}

/** One map alone leaves room for what an indicator's page shows beside it: the areas by size, and each over time. */
function AroundOneMap({
  chosen: { maps, timePeriod },
  model,
  names: { catalogue, language },
}: {
  chosen: Chosen;
  model: MapModel;
  names: ExploreNames;
}) {
  const [only] = maps;
  const [first, last] = [only?.map.slice.periods[0], only?.map.slice.periods.at(-1)];
  if (!only || !first || !last) return null;
  const { slice } = only.map;
  const window = { startPeriod: first.timePeriod, endPeriod: last.timePeriod };
  const overTime = listTimeFigures(slice, window);
  return (
    <>
      {isRanked(only.map) && <RankingPanel model={model} />}
      {overTime.length > 0 && (
        <MultiplesPanel
          slice={slice}
          marked={timePeriod}
          observations={overTime}
          title={catalogue.indicator(only.indicator).name[language]}
        />
      )}
    </>
  );
}
