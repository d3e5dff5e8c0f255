import type { ReportNarrative } from '@korsetkish/contract';
import type { Block } from './report-block.ts';
import type { ReportContext } from './report-context.ts';
import { selectNarratives } from './select-narratives.ts';

/**
 * What staff wrote on a direction of the report's own area. The words are theirs, and so are their names and days.
 * @param narratives each as it stands; earlier versions are not among them
 */
export function writeNarratives(
  direction: string,
  narratives: readonly ReportNarrative[],
  { own, window }: ReportContext,
): Block[] {
  const ofSection = narratives.filter((each) => each.direction === direction && each.refArea === own.refArea);
  return selectNarratives(ofSection, window).map(({ narrative, text, author, day }) => ({
    block: 'NARRATIVE',
    ...{ narrative, text, author, day },
  }));
}
