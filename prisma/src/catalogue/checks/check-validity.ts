import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';

/** Areas end after they began, succeed others and not themselves, and bear one name at a time. */
export function checkValidity({ areaValidity, areaNames }: Catalogue, problems: CatalogueProblem[]): void {
  for (const { file, readable } of [areaValidity, areaNames]) {
    for (const { line, cells } of readable) {
      if (!cells.valid_from || !cells.valid_to || cells.valid_from <= cells.valid_to) continue;
      problems.push({
        file,
        line,
        column: 'valid_to',
        reason: `is before ${cells.valid_from}`,
        rule: 'ENDS_BEFORE_IT_BEGINS',
      });
    }
  }
  for (const { line, cells } of areaValidity.readable) {
    if (cells.kato === undefined || !cells.predecessors?.includes(cells.kato)) continue;
    problems.push({
      file: areaValidity.file,
      line,
      column: 'predecessors',
      reason: 'an area does not succeed itself',
      rule: 'OWN_PREDECESSOR',
    });
  }
  for (const names of Map.groupBy(areaNames.rows, ({ cells }) => cells.kato).values()) {
    const inOrder = names.toSorted((a, b) => (a.cells.valid_from < b.cells.valid_from ? -1 : 1));
    for (const [index, { line, cells }] of inOrder.entries()) {
      const before = inOrder[index - 1];
      if (!before || before.cells.valid_to < cells.valid_from) continue;
      const reason = `the name of line ${before.line} was still borne on that day`;
      problems.push({ file: areaNames.file, line, column: 'valid_from', reason, rule: 'NAMES_OVERLAP' });
    }
  }
}
