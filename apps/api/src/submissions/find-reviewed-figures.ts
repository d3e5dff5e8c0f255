import {
  formatBreakdown,
  type Observation,
  type SubmissionObservation,
  type SubmissionObservationKey,
} from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';
import type { NewestRevision } from '../http/find-revision.ts';
import { completeObservations } from '../observations/complete-observations.ts';
import { selectWhere, toObservation } from '../observations/find-observations.ts';
import type { StoredObservation } from '../observations/stored-observation.ts';
import { keyOf } from './observation-key.ts';
import type { DifferenceRow } from './review/find-review-page.ts';
import { SUBMISSION_OBSERVATION_INCLUDED, toSubmissionObservation } from './to-submission-observation.ts';

/** What stands in a submission of these figures, by key. */
export async function findEntered(
  tx: Prisma.TransactionClient,
  submissionId: number,
  keys: readonly SubmissionObservationKey[],
): Promise<Map<string, SubmissionObservation>> {
  const rows = await tx.submissionObservation.findMany({
    where: {
      submissionId,
      OR: keys.map(({ indicator, refArea, breakdown, timePeriod }) => ({
        indicatorCode: indicator,
        refAreaCode: refArea,
        breakdown: formatBreakdown(breakdown),
        timePeriod,
      })),
    },
    include: SUBMISSION_OBSERVATION_INCLUDED,
  });
  return new Map(rows.map(toSubmissionObservation).map((figure) => [keyOf(figure), figure]));
}

/** The vintages that figures of a submission stand over, by key. */
export async function findPublished(
  db: Database,
  revision: NewestRevision,
  differences: readonly DifferenceRow[],
): Promise<Map<string, Observation>> {
  const held = differences.filter(({ seriesId }) => seriesId !== null);
  const rows = await db.$queryRaw<StoredObservation[]>(
    selectWhere(
      Prisma.sql`(o.series_id, o.time_period, o.published_in) IN (SELECT * FROM unnest(
        ${held.map(({ seriesId }) => seriesId)}::int[], ${held.map(({ timePeriod }) => timePeriod)}::text[],
        ${held.map(({ publishedIn }) => publishedIn)}::int[]))`,
      null,
    ),
  );
  const observations = (await completeObservations(db, rows, revision.id)).map(toObservation);
  return new Map(observations.map((observation) => [keyOf(observation), observation]));
}
