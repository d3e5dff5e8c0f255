import { formatBreakdown, type SubmissionObservationKey } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';

/** Puts lines into the form of a submission; those that were put in before stay as they are. */
export async function addLines(
  tx: Prisma.TransactionClient,
  submissionId: number,
  addedBy: string,
  lines: readonly SubmissionObservationKey[],
): Promise<void> {
  await tx.submissionLine.createMany({
    data: lines.map((line) => ({ submissionId, addedBy, ...toColumns(line) })),
    skipDuplicates: true,
  });
}

/** Takes lines out of the form of a submission. */
export async function removeLines(
  tx: Prisma.TransactionClient,
  submissionId: number,
  lines: readonly SubmissionObservationKey[],
): Promise<void> {
  if (lines.length === 0) return;
  await tx.submissionLine.deleteMany({ where: { submissionId, OR: lines.map(toColumns) } });
}

function toColumns({ indicator, refArea, breakdown, timePeriod }: SubmissionObservationKey) {
  return {
    indicatorCode: indicator,
    refAreaCode: refArea,
    breakdown: formatBreakdown(breakdown),
    timePeriod,
  };
}
