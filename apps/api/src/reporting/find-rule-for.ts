import type { KatoCode, Scenario, TimePeriod } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { asksFor } from './asks-for.ts';
import { findReportingAreas } from './find-reporting-areas.ts';
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
  for (const rule of rows.map(toReportingRule)) {
    if (!asksFor(rule, timePeriod)) continue;
    if ((await findReportingAreas(db, rule)).includes(refArea)) return rule;
  }
  return null;
}
