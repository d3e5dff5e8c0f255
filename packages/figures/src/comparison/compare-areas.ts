import type { Observation } from '@korsetkish/contract';
import { isSamePeriod } from '../periods/period-contains.ts';
import { isFigure } from '../quantity/quantity.ts';
import { buildChange } from './build-change.ts';
import type { AreaComparison, ComparisonContext, SideBySide } from './comparison.ts';
import { findDefinitionReason } from './find-definition-reason.ts';
import { findSeriesDifference } from './find-series-difference.ts';
import type { SideBySideReason } from './side-by-side-reasons.ts';

const sideBySide = (reason: SideBySideReason): SideBySide => ({ comparison: 'SIDE_BY_SIDE', reason });

/**
 * What may be said about two areas in one period: COMPARABLE, with the first area's figure less the second's, when they
 * differ in nothing but the area, both periods are printed and both figures exact; else SIDE_BY_SIDE with its reason.
 */
export function compareAreas(
  first: Observation,
  second: Observation,
  context: ComparisonContext = {},
): AreaComparison {
  if (!isFigure(first) || !isFigure(second)) return sideBySide('NO_FIGURE');
  if (first.refArea === second.refArea) return sideBySide('SAME_AREA');
  const difference =
    findSeriesDifference(first, second, ['DIFFERENT_AREA']) ?? findDefinitionReason(first, second, context);
  if (difference !== null) return sideBySide(difference);
  if (!isSamePeriod(first.timePeriod, second.timePeriod)) return sideBySide('DIFFERENT_PERIOD');
  if (first.periodAssumed || second.periodAssumed) return sideBySide('PERIOD_ASSUMED');
  if (first.qualifier !== null || second.qualifier !== null) return sideBySide('INEXACT');
  return { comparison: 'COMPARABLE', first, second, change: buildChange(first, second, null) };
}
