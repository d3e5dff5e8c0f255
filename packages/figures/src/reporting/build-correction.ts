import type { Observation } from '@korsetkish/contract';
import { buildChange } from '../comparison/build-change.ts';
import type { Change } from '../comparison/comparison.ts';
import { findSeriesDifference } from '../comparison/find-series-difference.ts';
import { isFigure } from '../quantity/quantity.ts';

/**
 * By how much a correction moves a figure: what it says from now on less what it said before. It is no change in time, so
 * it may only be told of one and the same figure, both times exact and from one source: another source may count otherwise.
 * @returns null where there is no such difference, and only what stood and what stands can be shown
 */
export function buildCorrection(before: Observation, after: Observation): Change | null {
  const isOneFigure = findSeriesDifference(before, after) === null && before.timePeriod === after.timePeriod;
  const isExact = before.qualifier === null && after.qualifier === null;
  const isOneSource = before.source.code === after.source.code;
  if (!isOneFigure || !isExact || !isOneSource) return null;
  return isFigure(before) && isFigure(after) ? buildChange(after, before, null) : null;
}
