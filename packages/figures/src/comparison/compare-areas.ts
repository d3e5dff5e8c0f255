import type { KatoCode, Measure, Observation } from '@korsetkish/contract';
import { placeInTime } from '../areas/areas-in-time.ts';
import { isSamePeriod } from '../periods/period-contains.ts';
import { isFigure } from '../quantity/quantity.ts';
import { buildChange } from './build-change.ts';
import type { AreaComparison, ComparisonContext, SideBySide } from './comparison.ts';
import { findDefinitionReason } from './find-definition-reason.ts';
import { findSeriesDifference } from './find-series-difference.ts';
import type { SideBySideReason } from './side-by-side-reasons.ts';

const sideBySide = (reason: SideBySideReason): SideBySide => ({ comparison: 'SIDE_BY_SIDE', reason });

/** What two figures themselves do not say: where their areas lie, and whether what is measured adds up over areas. */
export interface AreaContext extends Pick<ComparisonContext, 'refArea'> {
  measure: Measure;
}

/**
 * What may be said about two areas in one period: COMPARABLE, with the first area's figure less the second's, when they
 * differ in nothing but the area, both periods are printed, both figures exact and both areas as they are now; else
 * SIDE_BY_SIDE with its reason. A flow or stock of a part and of its whole has a share, not a difference. A break lies
 * between the periods of one area, so it says nothing of two in one period.
 */
export function compareAreas(
  first: Observation,
  second: Observation,
  { measure, refArea }: AreaContext,
): AreaComparison {
  if (!isFigure(first) || !isFigure(second)) return sideBySide('NO_FIGURE');
  if (first.refArea === second.refArea) return sideBySide('SAME_AREA');
  const difference =
    findSeriesDifference(first, second, ['DIFFERENT_AREA']) ?? findDefinitionReason(first, second);
  if (difference !== null) return sideBySide(difference);
  const isAdded = measure === 'FLOW' || measure === 'STOCK';
  const isPart =
    isWithin(first.refArea, second.refArea, refArea) || isWithin(second.refArea, first.refArea, refArea);
  if (isAdded && isPart) return sideBySide('PART_OF_OTHER');
  if (!isSamePeriod(first.timePeriod, second.timePeriod)) return sideBySide('DIFFERENT_PERIOD');
  const areAsNow = [first, second].every(
    (each) => placeInTime(refArea(each.refArea), each.timePeriod) === 'AS_NOW',
  );
  if (!areAsNow) return sideBySide('AREA_CHANGED');
  if (first.periodAssumed || second.periodAssumed) return sideBySide('PERIOD_ASSUMED');
  if (first.qualifier !== null || second.qualifier !== null) return sideBySide('INEXACT');
  return { comparison: 'COMPARABLE', first, second, change: buildChange(first, second, null) };
}

/** The area lies in the other, directly or not. */
function isWithin(area: KatoCode, other: KatoCode, refArea: AreaContext['refArea']): boolean {
  const { parent } = refArea(area);
  return parent !== null && (parent === other || isWithin(parent, other, refArea));
}
