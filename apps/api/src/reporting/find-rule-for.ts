import type { KatoCode, Scenario, TimePeriod } from '@korsetkish/contract';
import { listReportingAreas } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { asksFor } from './asks-for.ts';
import { findAreasInTime } from './find-areas-in-time.ts';
import { toReportingRule } from './to-reporting-rule.ts';

/** A figure that some report may ask for. */
type Reported = {
  indicator: string;
  direction: string;
  refArea: KatoCode;
  timePeriod: TimePeriod;
  scenario: Scenario;
};

/** The rule by which a figure is reported for just its area and period: its code and its indicators (none: all of the direction). */
export async function findRuleFor(
  db: Pick<Database, 'reportingRule' | 'refArea'>,
  { indicator, direction, refArea, timePeriod, scenario }: Reported,
): Promise<{ rule: string; indicators: readonly string[] } | null> {
  const rows = await db.reportingRule.findMany({
    where: {
      directionCode: direction,
      scenario,
      OR: [{ indicators: { isEmpty: true } }, { indicators: { has: indicator } }],
    },
    orderBy: { code: 'asc' },
  });
  const areas = await findAreasInTime(db);
  const rule = rows
    .map(toReportingRule)
    .find(
      (each) => asksFor(each, timePeriod) && listReportingAreas(each, timePeriod, areas).includes(refArea),
    );
  return rule ?? null;
}
