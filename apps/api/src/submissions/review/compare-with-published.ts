import { Prisma, saysTheSame } from '@korsetkish/prisma';

/**
 * Every figure of a submission beside the vintage that it was, or would be, published over. Of a submission that is
 * published that is the one that stood before.
 * @returns the beginning of a statement, with the table `compared` in it
 */
export const compareWithPublished = (submission: number): Prisma.Sql => Prisma.sql`
  WITH asked AS (SELECT * FROM submission WHERE id = ${submission}),
  entered AS (SELECT * FROM submission_observation WHERE submission_id = ${submission}),
  places AS (SELECT DISTINCT indicator, ref_area, time_period FROM entered),
  held AS (
    SELECT s.indicator, s.ref_area, s.breakdown, o.*
    FROM places
      CROSS JOIN asked
      JOIN series s ON s.layer = 'published' AND s.indicator = places.indicator AND s.ref_area = places.ref_area
        AND s.scenario = asked.scenario AND s.plan_act IS NOT DISTINCT FROM asked.plan_act
      -- By its limit each vintage is looked up by series and period. Joined, a series may be read whole for each of its
      -- periods, where statistics do not know yet how long it is.
      CROSS JOIN LATERAL (
        SELECT vintage.* FROM observation AS vintage
        WHERE vintage.series_id = s.id AND vintage.time_period = places.time_period
          AND (asked.published_in IS NULL OR vintage.published_in < asked.published_in)
          AND (vintage.superseded_in IS NULL OR vintage.superseded_in >= asked.published_in)
        LIMIT 1
      ) AS o
  ),
  compared AS (
    SELECT coalesce(entered.indicator, held.indicator) AS indicator,
      coalesce(entered.ref_area, held.ref_area) AS ref_area,
      coalesce(entered.breakdown, held.breakdown) AS breakdown,
      coalesce(entered.time_period, held.time_period) AS time_period,
      CASE WHEN held.series_id IS NULL THEN 'NEW'
        WHEN entered.submission_id IS NULL THEN 'LEFT_OUT'
        WHEN ${saysTheSame('entered', 'held')} THEN 'SAME'
        ELSE 'CHANGED' END AS difference,
      held.series_id, held.published_in
    FROM entered FULL JOIN held USING (indicator, ref_area, breakdown, time_period)
  )`;
