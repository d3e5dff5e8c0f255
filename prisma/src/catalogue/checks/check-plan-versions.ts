import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';

/** Of two versions of a plan the one adopted later is in force, so no two of them may be adopted on one day. */
export function checkPlanVersions(
  { planActs, planVersions: { file, rows } }: Catalogue,
  problems: CatalogueProblem[],
): void {
  const adopted = new Map(planActs.rows.map(({ cells }) => [cells.act, cells.adopted]));
  const firstRows = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const { indicator, breakdown, ref_area: refArea, time_period: timePeriod, act } = row.cells;
    const day = adopted.get(act);
    if (day === undefined) continue;
    const version = JSON.stringify([indicator, breakdown, refArea, timePeriod, day]);
    const first = firstRows.get(version);
    if (first === undefined) firstRows.set(version, row);
    // The same act twice is reported already, as a double row.
    else if (first.cells.act !== act) {
      const reason = `adopted on ${day}, as the version of line ${first.line}: which is in force?`;
      problems.push({ file, line: row.line, column: 'act', reason });
    }
  }
}
