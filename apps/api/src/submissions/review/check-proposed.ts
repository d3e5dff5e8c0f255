import { type Check, type EnteredObservation, formatBreakdown, type Outlier } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { readBreakdown } from '../../observations/read-breakdown.ts';
import { findCheckGround } from './find-check-ground.ts';
import { findFailingChecks } from './find-failing-checks.ts';
import { findFiguresOnTheirWay } from './find-figures-on-their-way.ts';
import { findOutliersAmong } from './find-outliers.ts';
import type { Reviewed } from './reviewed.ts';

/**
 * What would be found of the periods of some figures if these stood in a submission; nothing is saved. Only what stands
 * beside them is read, however many figures the submission has.
 */
export async function checkProposed(
  db: Database,
  reviewed: Reviewed,
  proposed: readonly EnteredObservation[],
): Promise<{ checks: Check[]; outliers: Outlier[] }> {
  const { row, revision } = reviewed;
  const ground = await findCheckGround(db, reviewed, proposed);
  const timePeriods = [...new Set([...proposed.map(({ timePeriod }) => timePeriod), ...ground.named])];
  const figures = await findFiguresOnTheirWay(db, row, timePeriods, ground.catalogue, proposed);
  const stored = proposed.map((each) => ({ ...each, breakdown: formatBreakdown(each.breakdown) }));
  const outliers = await findOutliersAmong(db, revision, row.scenario, stored);
  return {
    checks: await findFailingChecks(db, ground, timePeriods, figures),
    outliers: outliers.map(({ figure: { indicator, refArea, breakdown, timePeriod }, range }) => ({
      ...{ indicator, refArea, breakdown: readBreakdown(breakdown), timePeriod },
      ...range,
    })),
  };
}
