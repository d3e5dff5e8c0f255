import { EVERY, type Relation, type TimePeriod } from '@korsetkish/contract';
import type { Catalogue, HeldBreakdown } from '@korsetkish/figures';
import type { Database, Prisma } from '@korsetkish/prisma';
import { findRelations } from '../../checks/find-relations.ts';
import type { NewestRevision } from '../../http/find-revision.ts';
import { FILTERED_TABLES, whereObservations } from '../../observations/observation-filter.ts';
import { readBreakdown } from '../../observations/read-breakdown.ts';
import type { Reviewed } from './reviewed.ts';

/** What figures on their way are checked by, whichever of them are looked at. */
export type CheckGround = {
  revision: NewestRevision;
  relations: readonly Relation[];
  /** Indicators of the figures, and those that the relations hold against them. */
  indicators: readonly string[];
  catalogue: Catalogue;
  /** Every breakdown that one of the indicators is published by, or is on its way by. */
  held: readonly HeldBreakdown[];
  /** Periods that relations name: their figures are held against those of others. */
  named: readonly TimePeriod[];
};

/** @param proposed figures that do not stand in the submission */
export async function findCheckGround(
  tx: Pick<Database, '$queryRaw' | 'relation'>,
  { revision, catalogue, row }: Reviewed,
  proposed: readonly HeldBreakdown[] = [],
): Promise<CheckGround> {
  const rows = await tx.$queryRaw<{ indicator: string; breakdown: string }[]>`
    SELECT DISTINCT indicator, breakdown FROM submission_observation WHERE submission_id = ${row.id}`;
  const own = [...rows.map(toHeld), ...proposed];
  const ofOwn = new Set(own.map(({ indicator }) => indicator));
  const relations = (await findRelations(tx))
    .filter(({ scope, terms }) => scope !== null || terms.some(({ indicator }) => ofOwn.has(indicator)))
    // Editors remark on what is published; of figures on their way nothing is remarked yet.
    .map((relation) => ({ ...relation, note: null }));
  const terms = relations.flatMap((relation) => relation.terms);
  const indicators = [...new Set([...ofOwn, ...terms.map(({ indicator }) => indicator)])].filter(
    (indicator) => indicator !== EVERY,
  );
  const published = await tx.$queryRaw<{ indicator: string; breakdown: string }[]>`
    SELECT DISTINCT s.indicator, s.breakdown FROM ${FILTERED_TABLES}
    WHERE ${whereObservations({ layer: 'published', revision, indicators })}`;
  return {
    revision,
    relations,
    indicators,
    catalogue,
    held: [...published.map(toHeld), ...own],
    named: [...new Set(terms.flatMap(({ timePeriod }) => timePeriod ?? []))],
  };
}

const toHeld = ({ indicator, breakdown }: { indicator: string; breakdown: string }): HeldBreakdown => ({
  indicator,
  breakdown: readBreakdown(breakdown),
});

/** Periods that checks of a submission are about, each with the figures that they are worked out on. */
export function listCheckedPeriods(
  tx: Prisma.TransactionClient,
  submission: number,
  { revision, relations, indicators, named }: CheckGround,
): Promise<{ timePeriod: TimePeriod; figures: number }[]> {
  // What is held against a named period may be published for any other.
  const heldAgainst = relations
    .filter(({ terms }) => terms.some(({ timePeriod }) => timePeriod !== null))
    .flatMap(({ terms }) => terms.map(({ indicator }) => indicator));
  return tx.$queryRaw`
    WITH own AS (SELECT time_period, true AS is_own FROM submission_observation WHERE submission_id = ${submission}),
    published AS (
      SELECT o.time_period, s.indicator = ANY(${heldAgainst}::text[]) AS is_own FROM ${FILTERED_TABLES}
      WHERE ${whereObservations({ layer: 'published', revision, indicators: [...indicators] })}
    )
    SELECT time_period AS "timePeriod", count(*)::int AS figures
    FROM (SELECT * FROM own UNION ALL SELECT * FROM published) AS checked
    WHERE time_period <> ALL(${[...named]}::text[])
    GROUP BY time_period HAVING bool_or(is_own)
    UNION ALL SELECT named, 0 FROM unnest(${[...named]}::text[]) AS named
    ORDER BY 1`;
}
