import type { SubmissionObservation } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { readBreakdown } from '../observations/read-breakdown.ts';

/** What a figure of a submission is worded from. */
export const SUBMISSION_OBSERVATION_INCLUDED = {
  editor: { select: { name: true } },
} satisfies Prisma.SubmissionObservationInclude;

export type SubmissionObservationRow = Prisma.SubmissionObservationGetPayload<{
  include: typeof SUBMISSION_OBSERVATION_INCLUDED;
}>;

/** The row as the contract words it. */
export function toSubmissionObservation(row: SubmissionObservationRow): SubmissionObservation {
  return {
    indicator: row.indicatorCode,
    refArea: row.refAreaCode,
    breakdown: readBreakdown(row.breakdown),
    timePeriod: row.timePeriod,
    periodAssumed: row.periodAssumed,
    obsValue: row.obsValue?.toNumber() ?? null,
    decimals: row.decimals,
    unitMult: row.unitMult,
    obsStatus: row.obsStatus,
    qualifier: row.qualifier,
    section: row.section,
    paragraph: row.paragraph,
    file: row.file,
    sheet: row.sheet,
    cell: row.cell,
    version: row.version,
    updatedBy: row.editor.name,
    updatedAt: row.updatedAt.toISOString(),
  };
}
