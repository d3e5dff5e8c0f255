import type { SubmissionObservationKey } from '@korsetkish/contract';
import { listPeriodKinds } from '@korsetkish/figures';
import type { Prisma } from '@korsetkish/prisma';
import { findEntryBounds } from './find-entry-bounds.ts';
import type { LineBounds } from './list-line-problems.ts';
import type { SubmissionRow } from './to-submission.ts';

/** What lines of a submission may be about, as far as these lines ask. */
export async function findLineBounds(
  tx: Prisma.TransactionClient,
  submission: SubmissionRow,
  lines: readonly SubmissionObservationKey[],
): Promise<LineBounds> {
  const bounds = await findEntryBounds(tx, submission, lines);
  const indicators = await tx.indicator.findMany({
    where: { code: { in: [...bounds.indicators.keys()] } },
    select: { code: true, measure: true },
  });
  const published = await tx.$queryRaw<{ indicator: string; timePeriod: string }[]>`
    SELECT DISTINCT s.indicator, o.time_period AS "timePeriod"
    FROM series s JOIN observation o ON o.series_id = s.id
    WHERE s.layer = 'published' AND s.indicator = ANY(${indicators.map(({ code }) => code)}::text[])
      AND o.superseded_in IS NULL`;
  const periodsOf = Map.groupBy(published, ({ indicator }) => indicator);
  const kinds = indicators.map(({ code, measure }) => {
    const periods = periodsOf.get(code) ?? [];
    return [
      code,
      listPeriodKinds(
        measure,
        periods.map(({ timePeriod }) => timePeriod),
      ),
    ] as const;
  });
  return { ...bounds, kinds: new Map(kinds) };
}
