import type { SubmissionObservationKey } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { findAreasWithin } from '../ref-areas/find-areas-within.ts';
import type { EntryBounds } from './list-entry-problems.ts';
import type { SubmissionRow } from './to-submission.ts';

/** What figures of a submission may be about, as far as these figures ask. */
export async function findEntryBounds(
  tx: Prisma.TransactionClient,
  submission: Pick<SubmissionRow, 'directionCode' | 'refAreaCode' | 'timePeriod'>,
  keys: readonly Pick<SubmissionObservationKey, 'indicator' | 'breakdown'>[],
): Promise<EntryBounds> {
  const dimensions = [...new Set(keys.flatMap(({ breakdown }) => Object.keys(breakdown)))];
  const refAreas = await findAreasWithin(tx, submission.refAreaCode);
  const indicators = await tx.indicator.findMany({
    where: { code: { in: [...new Set(keys.map(({ indicator }) => indicator))] } },
    select: { code: true, directionCode: true, dimensions: { select: { dimensionCode: true } } },
  });
  const codes = await tx.code.findMany({
    where: { dimensionCode: { in: dimensions } },
    select: { dimensionCode: true, code: true },
  });
  return {
    direction: submission.directionCode,
    timePeriod: submission.timePeriod,
    refAreas: new Set(refAreas),
    indicators: new Map(
      indicators.map(({ code, directionCode, dimensions: own }) => [
        code,
        { direction: directionCode, dimensions: new Set(own.map(({ dimensionCode }) => dimensionCode)) },
      ]),
    ),
    codes: new Set(codes.map(({ dimensionCode, code }) => `${dimensionCode}=${code}`)),
  };
}
