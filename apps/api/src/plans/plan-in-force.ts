import { Prisma } from '@korsetkish/prisma';

/**
 * The condition, over an observation `o` of a series `s`, that no act amended it: everything that is no plan, and of a
 * plan's versions the one adopted last. What was published up to a revision counts, so that an older moment has the plan
 * that was in force for its readers.
 */
export function isInForce(revision: number): Prisma.Sql {
  return Prisma.sql`(s.scenario <> 'PLAN' OR NOT EXISTS (
    SELECT FROM series later
    JOIN plan_act act ON act.code = later.plan_act
    JOIN observation amended ON amended.series_id = later.id AND amended.time_period = o.time_period
    WHERE later.layer = s.layer AND later.indicator = s.indicator AND later.ref_area = s.ref_area
      AND later.breakdown = s.breakdown AND later.scenario = s.scenario
      AND amended.published_in <= ${revision} AND (amended.superseded_in IS NULL OR amended.superseded_in > ${revision})
      AND (s.plan_act IS NULL
        OR (act.adopted, act.code) > (SELECT own.adopted, own.code FROM plan_act own WHERE own.code = s.plan_act))))`;
}
