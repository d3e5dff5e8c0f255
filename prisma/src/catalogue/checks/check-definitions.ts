import { parseTimePeriod } from '@korsetkish/figures';
import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';

/** One definition begins on a day in one scope, however the day is written: `2023` and `2023-01` are one beginning. */
export function checkDefinitions(
  { indicatorDefinitions: { file, rows } }: Catalogue,
  problems: CatalogueProblem[],
): void {
  const firstLines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const { indicator, ref_area: refArea, source, valid_from: validFrom } = cells;
    const start = validFrom === null ? null : parseTimePeriod(validFrom).start;
    const scope = JSON.stringify([indicator, refArea, source, start]);
    const first = firstLines.get(scope);
    if (first === undefined) firstLines.set(scope, line);
    // The same text twice is reported already, as a double row.
    else if (rows.find((row) => row.line === first)?.cells.valid_from !== validFrom) {
      const reason = `begins on the same day as the definition of line ${first}`;
      problems.push({ file, line, column: 'valid_from', reason, rule: 'DEFINITION_BEGINS_TWICE' });
    }
  }
}
