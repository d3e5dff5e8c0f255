import type { Observation, RefArea, TimeWindow } from '@korsetkish/contract';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getObservationsQuery } from '../observations/get-observations.query.ts';
import { seriesKey } from './series-key.ts';

const REPUBLIC = '000000000';
/** Rates whose national history stands behind an area's figures, whatever window is chosen. */
const WITH_HISTORY = ['YOUTH_NEET_RATE'];

/**
 * What an Overview is built from: the window's figures of the area, of its city for a district, and of the republic,
 * with the republic's history up to the window's end. Suspends until they are there.
 */
export function useShownObservations(
  refArea: RefArea,
  { startPeriod, endPeriod }: TimeWindow,
): Observation[] {
  const city = refArea.level === 'district' && refArea.parent !== null ? [refArea.parent] : [];
  const refAreas = [...new Set([refArea.refArea, ...city, REPUBLIC])];
  const [shown, history] = useSuspenseQueries({
    queries: [
      getObservationsQuery({ refArea: refAreas, startPeriod, endPeriod }),
      getObservationsQuery({ indicator: WITH_HISTORY, refArea: [REPUBLIC], endPeriod }),
    ],
  });
  return useMemo(() => {
    const byKey = new Map(
      [...shown.data, ...history.data].map((each) => [
        `${seriesKey(each)} ${each.timePeriod} ${each.source.code}`,
        each,
      ]),
    );
    return [...byKey.values()];
  }, [shown.data, history.data]);
}
