import { type Check, formatBreakdown, type ObservationKey } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listChecksQuery } from '../../checks/list-checks.query.ts';
import { useLayer } from '../../filters/use-layer.ts';

const keyOf = ({ indicator, refArea, breakdown, timePeriod, scenario }: ObservationKey): string =>
  [indicator, refArea, formatBreakdown(breakdown), timePeriod, scenario].join(' ');

/** The failing checks of a figure; none while they are on their way. */
export type FindFailed = (figure: ObservationKey) => readonly Check[];

const NONE: readonly Check[] = [];

/** Which checks do not come out, looked up by figure. */
export function useFailedChecks(): FindFailed {
  const layer = useLayer();
  const checks = useQuery(listChecksQuery({ layer, result: ['FAILS'] })).data?.checks ?? NONE;
  return useMemo(() => {
    const byFigure = new Map<string, Check[]>();
    for (const check of checks) {
      for (const figure of check.observations) {
        byFigure.set(keyOf(figure), [...(byFigure.get(keyOf(figure)) ?? []), check]);
      }
    }
    return (figure) => byFigure.get(keyOf(figure)) ?? NONE;
  }, [checks]);
}
