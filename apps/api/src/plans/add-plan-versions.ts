import type { EarlierPlan, Layer, PlanVersion, Scenario } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { findPlanVersions, type StoredPlanVersion } from './find-plan-versions.ts';

/** The coordinates of a figure as the database gives them. */
type Figure = {
  layer: Layer;
  indicator: string;
  refArea: string;
  breakdown: string;
  timePeriod: string;
  scenario: Scenario;
};

const keyOf = ({ layer, indicator, refArea, breakdown, timePeriod }: Omit<Figure, 'scenario'>): string =>
  [layer, indicator, refArea, breakdown, timePeriod].join(' ');

function toEarlier({
  act,
  obsValue,
  source,
  section,
  paragraph,
  publishedAt,
  ...version
}: StoredPlanVersion): EarlierPlan {
  const { decimals, unitMult, obsStatus, qualifier } = version;
  return {
    act,
    obsValue: obsValue === null ? null : Number(obsValue),
    decimals,
    unitMult,
    obsStatus,
    qualifier,
    source: { code: source, section, paragraph },
    publishedAt: publishedAt.toISOString(),
  };
}

/**
 * Every figure, and every plan that follows an act with that act and the versions that it replaced.
 * @param rows plans in force, of a revision
 */
export async function addPlanVersions<Row extends Figure>(
  db: Database,
  rows: readonly Row[],
  revision: number,
): Promise<(Row & { planVersion?: PlanVersion })[]> {
  const planned = rows.filter(({ scenario }) => scenario === 'PLAN').map(({ indicator }) => indicator);
  if (planned.length === 0) return [...rows];
  const versionsOf = Map.groupBy(await findPlanVersions(db, [...new Set(planned)], revision), keyOf);
  return rows.map((row) => {
    const versions = row.scenario === 'PLAN' ? (versionsOf.get(keyOf(row)) ?? []) : [];
    const inForce = versions.at(-1);
    if (inForce?.act == null) return row;
    return { ...row, planVersion: { act: inForce.act, earlier: versions.slice(0, -1).map(toEarlier) } };
  });
}
