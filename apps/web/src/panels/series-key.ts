import { formatBreakdown, type Observation } from '@korsetkish/contract';

/** The same text for figures of one series. */
export function seriesKey({ indicator, refArea, breakdown, scenario }: Observation): string {
  return [indicator, refArea, formatBreakdown(breakdown), scenario].join(' ');
}
