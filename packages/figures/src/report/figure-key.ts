import { formatBreakdown, type ObservationKey } from '@korsetkish/contract';

/** One text for one figure, whatever object says it. */
export const keyOf = ({ indicator, refArea, breakdown, timePeriod, scenario }: ObservationKey): string =>
  [indicator, refArea, formatBreakdown(breakdown), timePeriod, scenario].join(' ');
