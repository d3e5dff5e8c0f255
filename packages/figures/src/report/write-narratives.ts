import type { ReportNarrative } from '@korsetkish/contract';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { isInWindow } from '../periods/is-in-window.ts';
import type { Block } from './report-block.ts';
import type { ReportContext } from './report-context.ts';

/**
 * What staff wrote on a direction of the report's own area, about times that end in its window, the earliest first. The
 * words are theirs, and so are their names and days.
 * @param narratives each as it stands; earlier versions are not among them
 */
export function writeNarratives(
  direction: string,
  narratives: readonly ReportNarrative[],
  { own, window }: ReportContext,
): Block[] {
  return narratives
    .filter(
      (each) =>
        each.direction === direction &&
        each.refArea === own.refArea &&
        isInWindow({ timePeriod: each.window.endPeriod, scenario: 'ACTUAL' }, window),
    )
    .toSorted(
      (one, other) =>
        compareTimePeriods(one.window.endPeriod, other.window.endPeriod) || one.narrative - other.narrative,
    )
    .map(({ narrative, text, author, day }) => ({ block: 'NARRATIVE', narrative, text, author, day }));
}
