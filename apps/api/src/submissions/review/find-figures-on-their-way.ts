import type { EnteredObservation, Observation, TimePeriod } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { keyOf } from '../observation-key.ts';
import type { SubmissionRow } from '../to-submission.ts';
import { SUBMISSION_OBSERVATION_INCLUDED, toSubmissionObservation } from '../to-submission-observation.ts';

/** What a figure on its way bears in the place of its source until one is named. */
export const NO_SOURCE_YET = 'NOT_NAMED_YET';

/**
 * Figures of a submission for some periods, as if they were published.
 * @param timePeriods null: of all
 * @param proposed figures of these periods in place of those that stand in it
 */
export async function findFiguresOnTheirWay(
  tx: Pick<Database, 'submissionObservation'>,
  submission: SubmissionRow,
  timePeriods: readonly TimePeriod[] | null,
  catalogue: Pick<Catalogue, 'indicator'>,
  proposed: readonly EnteredObservation[] = [],
): Promise<Observation[]> {
  const rows = await tx.submissionObservation.findMany({
    where: { submissionId: submission.id, ...(timePeriods && { timePeriod: { in: [...timePeriods] } }) },
    include: SUBMISSION_OBSERVATION_INCLUDED,
  });
  const standing = rows.map(toSubmissionObservation);
  const entered = new Map<string, EnteredObservation>(
    [...standing, ...proposed].map((each) => [keyOf(each), each]),
  );
  return [...entered.values()].map(({ section, paragraph, ...figure }) => ({
    indicator: figure.indicator,
    refArea: figure.refArea,
    breakdown: figure.breakdown,
    timePeriod: figure.timePeriod,
    periodAssumed: figure.periodAssumed,
    obsValue: figure.obsValue,
    decimals: figure.decimals,
    unitMult: figure.unitMult,
    obsStatus: figure.obsStatus,
    qualifier: figure.qualifier,
    unitMeasure: catalogue.indicator(figure.indicator).unitMeasure,
    scenario: submission.scenario,
    source: { code: submission.source?.code ?? NO_SOURCE_YET, section, paragraph },
    note: null,
    layer: 'published' as const,
    publishedAt: new Date().toISOString(),
  }));
}
