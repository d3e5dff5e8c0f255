import type { ReviewedFigure } from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';
import type { NewestRevision } from '../http/find-revision.ts';
import { completeObservations } from '../observations/complete-observations.ts';
import { selectWhere, toObservation } from '../observations/find-observations.ts';
import { readBreakdown } from '../observations/read-breakdown.ts';
import type { StoredObservation } from '../observations/stored-observation.ts';
import type { DifferenceRow } from './find-differences.ts';
import { keyOf } from './observation-key.ts';
import { SUBMISSION_OBSERVATION_INCLUDED, toSubmissionObservation } from './to-submission-observation.ts';

/** A page of differences with both figures of each in full. */
export async function findReviewedFigures(
  db: Database,
  revision: NewestRevision,
  submissionId: number,
  differences: readonly DifferenceRow[],
): Promise<ReviewedFigure[]> {
  const [entered, published] = await Promise.all([
    findEntered(db, submissionId, differences),
    findPublished(db, revision, differences),
  ]);
  return differences.map(({ indicator, refArea, breakdown, timePeriod, difference }) => {
    const figure = { indicator, refArea, breakdown: readBreakdown(breakdown), timePeriod };
    const key = keyOf(figure);
    return {
      ...figure,
      difference,
      entered: entered.get(key) ?? null,
      published: published.get(key) ?? null,
    };
  });
}

async function findEntered(db: Database, submissionId: number, differences: readonly DifferenceRow[]) {
  const rows = await db.submissionObservation.findMany({
    where: {
      submissionId,
      OR: differences.map(({ indicator, refArea, breakdown, timePeriod }) => ({
        indicatorCode: indicator,
        refAreaCode: refArea,
        breakdown,
        timePeriod,
      })),
    },
    include: SUBMISSION_OBSERVATION_INCLUDED,
  });
  return new Map(rows.map(toSubmissionObservation).map((figure) => [keyOf(figure), figure]));
}

async function findPublished(db: Database, revision: NewestRevision, differences: readonly DifferenceRow[]) {
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
