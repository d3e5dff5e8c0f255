import { TRAINING_SOURCE } from '../../training/training-source.ts';
import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';

/** Nothing published comes from the source of the synthetic figures. */
export function checkSources({ sources: { file, readable } }: Catalogue, problems: CatalogueProblem[]): void {
  for (const { line, raw } of readable) {
    if (raw.source !== TRAINING_SOURCE.code) continue;
    const reason = `"${raw.source}" is the source of the synthetic training figures, which are never published`;
    problems.push({ file, line, column: 'source', reason, rule: 'TRAINING_SOURCE' });
  }
}
