import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';

/** A breakdown means something only beside the indicator that is broken down. */
export function checkAnnotations(
  { annotations: { file, readable } }: Catalogue,
  problems: CatalogueProblem[],
): void {
  for (const { line, cells } of readable) {
    if (!cells.breakdown || cells.indicator !== null) continue;
    problems.push({
      file,
      line,
      column: 'breakdown',
      reason: 'is of no indicator: name one, or leave it blank',
      rule: 'BREAKDOWN_NEEDS_INDICATOR',
    });
  }
}
