import { type Check, formatBreakdown, type ObservationKey } from '@korsetkish/contract';

const keyOf = ({ indicator, refArea, breakdown, timePeriod, scenario }: ObservationKey): string =>
  [indicator, refArea, formatBreakdown(breakdown), timePeriod, scenario].join(' ');

/** Checks that fail and concern one of the figures shown. */
export function findFailedChecks(checks: readonly Check[], shown: readonly ObservationKey[]): Check[] {
  const keys = new Set(shown.map(keyOf));
  return checks.filter(
    ({ result, observations }) => result === 'FAILS' && observations.some((key) => keys.has(keyOf(key))),
  );
}
