import type { SubmissionObservation, SubmissionObservationKey } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { keyOf } from './observation-key.ts';
import { SUBMISSION_OBSERVATION_INCLUDED, toSubmissionObservation } from './to-submission-observation.ts';

/** What stands in the submission of these figures, by key. */
export async function findStanding(
  tx: Prisma.TransactionClient,
  submissionId: number,
  keys: readonly SubmissionObservationKey[],
): Promise<Map<string, SubmissionObservation>> {
  const asked = new Set(keys.map(keyOf));
  const rows = await tx.submissionObservation.findMany({
    where: {
      submissionId,
      indicatorCode: { in: [...new Set(keys.map(({ indicator }) => indicator))] },
      timePeriod: { in: [...new Set(keys.map(({ timePeriod }) => timePeriod))] },
    },
    include: SUBMISSION_OBSERVATION_INCLUDED,
  });
  return new Map(
    rows
      .map(toSubmissionObservation)
      .map((observation) => [keyOf(observation), observation] as const)
      .filter(([key]) => asked.has(key)),
  );
}
