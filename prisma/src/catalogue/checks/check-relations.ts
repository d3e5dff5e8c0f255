import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';

/** A relation has something to check: terms, and a right side, which is a figure (RESULT) or a number (constant). */
export function checkRelations({ relations, relationTerms }: Catalogue, problems: CatalogueProblem[]): void {
  const terms = Map.groupBy(relationTerms.readable, ({ raw }) => raw.relation);
  for (const { line, raw, cells } of relations.readable) {
    const own = terms.get(raw.relation);
    if (!own) {
      const reason = `${relationTerms.file} has no term of ${raw.relation}`;
      problems.push({ file: relations.file, line, column: 'relation', reason });
      continue;
    }
    if (cells.constant !== null || own.some(({ raw }) => raw.role === 'RESULT')) continue;
    const reason = `${raw.relation} has neither a RESULT nor a constant`;
    problems.push({ file: relations.file, line, column: 'constant', reason });
  }
}
