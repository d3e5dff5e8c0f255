import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';

/** A rule asks for indicators of its own direction, and ends after it begins. */
export function checkReportingRules(
  { indicators, reportingRules: { file, rows } }: Catalogue,
  problems: CatalogueProblem[],
): void {
  const directionOf = new Map(indicators.rows.map(({ cells }) => [cells.indicator, cells.direction]));
  for (const { line, cells } of rows) {
    for (const indicator of cells.indicators) {
      const direction = directionOf.get(indicator);
      if (direction === undefined || direction === cells.direction) continue;
      const reason = `${indicator} belongs to ${direction}, and ${cells.rule} reports on ${cells.direction}`;
      problems.push({ file, line, column: 'indicators', reason, rule: 'REPORTED_ELSEWHERE' });
    }
    if (cells.valid_to !== null && cells.valid_to < cells.valid_from) {
      problems.push({
        file,
        line,
        column: 'valid_to',
        reason: `ends before it begins, on ${cells.valid_from}`,
        rule: 'ENDS_BEFORE_IT_BEGINS',
      });
    }
  }
}
