import type { EnteredObservation, Observation } from '@korsetkish/contract';
import { buildCatalogue } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import type { NewestRevision } from '../http/find-revision.ts';
import { ProblemError } from '../http/problem.ts';
import { findAllIndicators } from '../indicators/find-indicators.ts';
import { findEntryBounds } from './find-entry-bounds.ts';
import { listEntryProblems } from './list-entry-problems.ts';
import { keyOf } from './observation-key.ts';
import type { SubmissionRow } from './to-submission.ts';
import { SUBMISSION_OBSERVATION_INCLUDED, toSubmissionObservation } from './to-submission-observation.ts';

/** What a figure on its way bears in the place of its source until one is named. */
const NO_SOURCE_YET = 'NOT_NAMED_YET';

/**
 * The figures of a submission as if they were published.
 * @param proposed figures in place of those that stand in it; nothing is saved
 * @throws ProblemError (422) naming what keeps a proposed figure from standing in it
 */
export async function findSubmissionFigures(
  db: Database,
  revision: NewestRevision,
  submission: SubmissionRow,
  proposed: readonly EnteredObservation[],
): Promise<Observation[]> {
  await refuseBad(db, submission, proposed);
  const [rows, indicators] = await Promise.all([
    db.submissionObservation.findMany({
      where: { submissionId: submission.id },
      include: SUBMISSION_OBSERVATION_INCLUDED,
    }),
    findAllIndicators(db, revision, 'published'),
  ]);
  const { indicator: indicatorOf } = buildCatalogue({
    indicators,
    refAreas: [],
    codelists: [],
    unitMeasures: [],
  });
  const standing = rows.map(toSubmissionObservation);
  const entered = new Map<string, EnteredObservation>(
    [...standing, ...proposed].map((each) => [keyOf(each), each]),
  );
  return [...entered.values()].map(({ version: _, section, paragraph, ...figure }) => ({
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
    unitMeasure: indicatorOf(figure.indicator).unitMeasure,
    scenario: submission.scenario,
    source: { code: submission.source?.code ?? NO_SOURCE_YET, section, paragraph },
    note: null,
    layer: 'published' as const,
    publishedAt: new Date().toISOString(),
  }));
}

async function refuseBad(
  db: Database,
  submission: SubmissionRow,
  proposed: readonly EnteredObservation[],
): Promise<void> {
  const bounds = await findEntryBounds(db, submission, proposed);
  const errors = proposed.flatMap((entered, place) =>
    listEntryProblems(entered, bounds).map(({ field, say }) => ({
      path: `body.observations.${place}.${field}`,
      say,
    })),
  );
  if (errors.length > 0) throw new ProblemError('invalid-request', errors);
}
