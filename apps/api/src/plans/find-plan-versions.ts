import type { Layer, ObsStatus, PlanAct, Qualifier } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';

/** One version of a plan as the database gives it. */
export type StoredPlanVersion = {
  layer: Layer;
  indicator: string;
  refArea: string;
  breakdown: string;
  timePeriod: string;
  act: PlanAct | null;
  /** Exact decimal text with every printed digit. */
  obsValue: string | null;
  decimals: number;
  unitMult: number;
  obsStatus: ObsStatus;
  qualifier: Qualifier | null;
  source: string;
  section: string | null;
  paragraph: string | null;
  publishedAt: Date;
};

/** Every version of the indicators' plans that follow an act, as a revision shows them: the original first. */
export function findPlanVersions(
  db: Database,
  indicators: readonly string[],
  revision: number,
): Promise<StoredPlanVersion[]> {
  return db.$queryRaw`
    SELECT
      s.layer, s.indicator, s.ref_area AS "refArea", s.breakdown, o.time_period AS "timePeriod",
      CASE WHEN act.code IS NOT NULL THEN jsonb_build_object(
        'act', act.code, 'name', jsonb_build_object('kk', act.name_kk, 'ru', act.name_ru), 'adopted', act.adopted) END AS act,
      round(o.obs_value, o.decimals)::text AS "obsValue", o.decimals, o.unit_mult AS "unitMult",
      o.obs_status AS "obsStatus", o.qualifier, src.code AS source, o.section, o.paragraph,
      r.published_at AS "publishedAt"
    FROM observation o
    JOIN series s ON s.id = o.series_id
    JOIN source src ON src.id = o.source_id
    JOIN revision r ON r.id = o.published_in
    LEFT JOIN plan_act act ON act.code = s.plan_act
    WHERE s.scenario = 'PLAN' AND s.indicator = ANY(${indicators}::text[])
      AND o.published_in <= ${revision} AND (o.superseded_in IS NULL OR o.superseded_in > ${revision})
      AND EXISTS (
        SELECT FROM series other
        WHERE other.plan_act IS NOT NULL AND other.layer = s.layer AND other.indicator = s.indicator
          AND other.ref_area = s.ref_area AND other.breakdown = s.breakdown AND other.scenario = s.scenario)
    ORDER BY act.adopted NULLS FIRST, act.code`;
}
