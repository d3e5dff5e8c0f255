import type { Big } from 'big.js';
import type { CheckCatalogue } from './check-catalogue.ts';
import type { Interval } from './interval.ts';
import type { ResolvedTerm } from './resolve-term.ts';
import { intervalsOf } from './work-out.ts';

/** What is expected of a figure that lies between its parts, and how far beyond their ends it may lie. */
export type ExpectedBetween = { expected: Interval; tolerance: Big };

/**
 * A mean lies between the least and the greatest of its parts, whatever their weights. Expected is the number between
 * them that lies nearest to the checked one, which is itself where the relation holds; its room goes from the least that
 * the least part can be to the most that the greatest can.
 *
 * @returns null where there are fewer than two parts: one says nothing about a mean
 */
export function workOutBetween(
  parts: readonly ResolvedTerm[],
  found: Interval,
  catalogue: CheckCatalogue,
): ExpectedBetween | null {
  const intervals = parts.flatMap((part) => intervalsOf(part, catalogue));
  const [first, ...others] = intervals;
  if (first === undefined || others.length === 0) return null;
  const points = { least: least(intervals, 'point'), greatest: greatest(intervals, 'point') };
  const room = { low: least(intervals, 'low'), high: greatest(intervals, 'high') };
  return {
    expected: { ...room, point: nearestBetween(points, found.point) },
    tolerance: toleranceAtNearestEnd(points, room, found),
  };
}

type Ends = { least: Big; greatest: Big };

function nearestBetween({ least: from, greatest: to }: Ends, point: Big): Big {
  if (point.lt(from)) return from;
  return point.gt(to) ? to : point;
}

/** The room of the end that the figure lies nearest to, and of the figure towards that end. */
function toleranceAtNearestEnd(
  { least: from, greatest: to }: Ends,
  { low, high }: Pick<Interval, 'low' | 'high'>,
  found: Interval,
): Big {
  const isNearTop = to.minus(found.point).abs().lte(from.minus(found.point).abs());
  return isNearTop
    ? high.minus(to).plus(found.point).minus(found.low)
    : from.minus(low).plus(found.high).minus(found.point);
}

const least = (intervals: readonly Interval[], end: keyof Interval): Big =>
  intervals.map((each) => each[end]).reduce((soFar, each) => (each.lt(soFar) ? each : soFar));

const greatest = (intervals: readonly Interval[], end: keyof Interval): Big =>
  intervals.map((each) => each[end]).reduce((soFar, each) => (each.gt(soFar) ? each : soFar));
