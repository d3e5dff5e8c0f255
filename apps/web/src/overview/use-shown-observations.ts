import { type Layer, type Observation, REPUBLIC, type RefArea, type TimeWindow } from '@korsetkish/contract';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { getObservationsQuery } from '../observations/get-observations.query.ts';
import { seriesKey } from '../panels/series-key.ts';
import { listShownAreas } from './list-shown-areas.ts';
import { WITH_HISTORY } from './national-history.ts';

/**
 * What an Overview is built from: the window's figures of the area, of its city for a district, and of the republic,
 * with the republic's history up to the window's end. Of an area without figures in the window those of another window
 * follow, so that a filter is never a dead end. Suspends until they are there.
 */
export function useShownObservations(refArea: RefArea, window: TimeWindow, layer: Layer): Observation[] {
  const catalogue = useCatalogue();
  const city = refArea.level === 'district' && refArea.parent !== null ? [refArea.parent] : [];
  const asked = useSuspenseQueries({
    queries: queriesOf([refArea.refArea, ...city], window, layer),
    combine: joinFigures,
  });
  const others = useSuspenseQueries({
    queries: listShownAreas({ refArea, window, observations: asked, catalogue }).flatMap(
      ({ refArea: area, shown }) =>
        shown && !shown.inWindow ? queriesOf([area.refArea], shown.window, layer) : [],
    ),
    combine: joinFigures,
  });
  return useMemo(() => withoutRepeats([...asked, ...others]), [asked, others]);
}

/** Figures of areas in a window, and of the republic, which they are held against. */
function queriesOf(refAreas: readonly string[], { startPeriod, endPeriod }: TimeWindow, layer: Layer) {
  return [
    getObservationsQuery({ layer, refArea: [...new Set([...refAreas, REPUBLIC])], startPeriod, endPeriod }),
    getObservationsQuery({ layer, indicator: WITH_HISTORY, refArea: [REPUBLIC], endPeriod }),
  ];
}

function joinFigures(answers: readonly { data: Observation[] }[]): Observation[] {
  return answers.flatMap(({ data }) => data);
}

/** Two answers may hold the same figure of the republic. */
function withoutRepeats(observations: readonly Observation[]): Observation[] {
  const byKey = new Map(
    observations.map((each) => [`${seriesKey(each)} ${each.timePeriod} ${each.source.code}`, each]),
  );
  return [...byKey.values()];
}
