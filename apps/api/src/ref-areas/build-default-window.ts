import type { TimeWindow } from '@korsetkish/contract';
import { findDefaultWindow, spanOfWindow } from '@korsetkish/figures';
import type { HeldPeriod } from './find-held-periods.ts';

const opensWith = (periods: readonly HeldPeriod[]): TimeWindow | null => findDefaultWindow(periods, periods);

/** The window that shows what both show. */
function unite(one: TimeWindow | null, other: TimeWindow | null): TimeWindow | null {
  if (one === null || other === null) return one ?? other;
  const [oneSpan, otherSpan] = [spanOfWindow(one), spanOfWindow(other)];
  return {
    startPeriod: oneSpan.start <= otherSpan.start ? one.startPeriod : other.startPeriod,
    endPeriod: oneSpan.end >= otherSpan.end ? one.endPeriod : other.endPeriod,
  };
}

/** What the areas around one hold: the area it lies in, and the areas within it. */
export type Kin = { parent: readonly HeldPeriod[]; parts: readonly HeldPeriod[] };

/**
 * The window that an area's page opens with: the newest years that hold its headline figures. An area without headline
 * figures of its own (a district) is read beside its parent's, so it opens with the parent's window, stretched to hold
 * its own newest figures; where neither holds anything, with its parts' window. Null when none of them does.
 */
export function buildDefaultWindow(own: readonly HeldPeriod[], { parent, parts }: Kin): TimeWindow | null {
  const hasHeadline = own.some(({ headline, scenario }) => headline && scenario === 'ACTUAL');
  if (hasHeadline) return opensWith(own);
  return unite(opensWith(parent), opensWith(own)) ?? opensWith(parts);
}
