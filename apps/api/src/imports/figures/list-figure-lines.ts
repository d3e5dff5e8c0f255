import { ImportLine } from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';
import { readBreakdown } from '../../observations/read-breakdown.ts';
import type { Page } from '../purpose.ts';

/** Figures of a file in their order, each with its outcome and what stood in its place when they were compared. */
export async function listFigureLines(
  db: Pick<Database, '$queryRaw'>,
  id: string,
  { outcomes, after, limit }: Page,
): Promise<ImportLine[]> {
  const wanted =
    outcomes === undefined
      ? Prisma.sql`outcome IS NOT NULL`
      : Prisma.sql`outcome = ANY(${[...outcomes]}::import_outcome[])`;
  const rows = await db.$queryRaw<Record<string, unknown>[]>`
    SELECT position, sheet, cell, text, indicator, ref_area AS "refArea", breakdown, time_period AS "timePeriod",
      obs_value::float8 AS "obsValue", decimals, unit_mult AS "unitMult", obs_status AS "obsStatus", qualifier, problem,
      outcome, standing
    FROM file_import_figure
    WHERE import_id = ${id}::uuid AND position > ${after} AND ${wanted} ORDER BY position LIMIT ${limit}`;
  return rows.map(({ breakdown, ...row }) =>
    ImportLine.parse({ ...row, breakdown: typeof breakdown === 'string' ? readBreakdown(breakdown) : null }),
  );
}
