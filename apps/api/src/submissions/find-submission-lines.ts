import {
  formatBreakdown,
  type Observation,
  type SubmissionLine,
  type SubmissionObservationKey,
} from '@korsetkish/contract';
import { compareTimePeriods, parseTimePeriod, previousYearPeriod } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import type { NewestRevision } from '../http/find-revision.ts';
import { findObservations, toObservation } from '../observations/find-observations.ts';
import { findLineKeys, type LineKey } from './find-line-keys.ts';
import { keyOf } from './observation-key.ts';
import type { SubmissionRow } from './to-submission.ts';

/**
 * The lines of a submission's form, each with what is published of it.
 * @param entered figures that stand in it: one that came with a file has a line though nothing else asks for it
 */
export async function findSubmissionLines(
  db: Database,
  revision: NewestRevision,
  submission: SubmissionRow,
  entered: readonly SubmissionObservationKey[] = [],
): Promise<SubmissionLine[]> {
  const lines = withEntered(await findLineKeys(db, revision, submission), entered);
  if (lines.length === 0) return [];
  const published = await findObservations(
    db,
    {
      layer: 'published',
      revision,
      indicators: [...new Set(lines.map(({ indicator }) => indicator))],
      refAreas: [...new Set(lines.map(({ refArea }) => refArea))],
      scenarios: [submission.scenario],
    },
    { limit: null, after: null },
  );
  const ofSeries = Map.groupBy(published.map(toObservation), nameSeries);
  return lines.map((line) => ({ ...line, ...findKnown(line, ofSeries.get(nameSeries(line)) ?? []) }));
}

function withEntered(lines: readonly LineKey[], entered: readonly SubmissionObservationKey[]): LineKey[] {
  const listed = new Set(lines.map(keyOf));
  const alone = entered
    .filter((each) => !listed.has(keyOf(each)))
    .map(({ indicator, refArea, breakdown, timePeriod }) => ({
      ...{ indicator, refArea, breakdown, timePeriod },
      asked: false,
    }));
  return [...lines, ...alone];
}

type Series = Pick<SubmissionObservationKey, 'indicator' | 'refArea' | 'breakdown'>;

const nameSeries = ({ indicator, refArea, breakdown }: Series): string =>
  [indicator, refArea, formatBreakdown(breakdown)].join(' ');

/** What is published on one line: for its period, for the one before, and for the same months a year before. */
function findKnown(
  { timePeriod }: SubmissionObservationKey,
  series: readonly Observation[],
): Pick<SubmissionLine, 'published' | 'last' | 'yearBefore'> {
  const of = (period: string | null) => series.find((each) => each.timePeriod === period) ?? null;
  const { end } = parseTimePeriod(timePeriod);
  const earlier = series
    .filter((each) => parseTimePeriod(each.timePeriod).end < end)
    .toSorted((one, other) => compareTimePeriods(one.timePeriod, other.timePeriod));
  return {
    published: of(timePeriod),
    last: earlier.at(-1) ?? null,
    yearBefore: of(previousYearPeriod(timePeriod)),
  };
}
