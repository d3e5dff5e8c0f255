import type { TimeWindow } from '@korsetkish/contract';
import { findDefaultWindow, spanOfWindow } from '@korsetkish/figures';
import type { PublishedPeriod } from './find-published-periods.ts';

const opensWith = (periods: readonly PublishedPeriod[]): TimeWindow | null =>
  findDefaultWindow(periods, periods);

/** The window that shows what both show. */
function unite(one: TimeWindow | null, other: TimeWindow | null): TimeWindow | null {
  if (one === null || other === null) return one ?? other;
  const [oneSpan, otherSpan] = [spanOfWindow(one), spanOfWindow(other)];
  return {
    startPeriod: oneSpan.start <= otherSpan.start ? one.startPeriod : other.startPeriod,
    endPeriod: oneSpan.end >= otherSpan.end ? one.endPeriod : other.endPeriod,
  };
}

/**
 * The window that an area's page opens with: the newest years that hold its headline figures. An area without headline
 * figures of its own (a district) is read beside its parent's, so it opens with the parent's window, stretched to hold
 * its own newest figures. Null when neither holds anything.
 */
export function buildDefaultWindow(
  own: readonly PublishedPeriod[],
  parents: readonly PublishedPeriod[],
): TimeWindow | null {
  const hasHeadline = own.some(({ headline, scenario }) => headline && scenario === 'ACTUAL');
  return hasHeadline ? opensWith(own) : unite(opensWith(parents), opensWith(own));
}
