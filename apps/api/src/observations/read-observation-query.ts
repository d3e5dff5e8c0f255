import {
  formatBreakdown,
  type getObservations,
  parseBreakdown,
  type TimePeriod,
  TOTAL,
} from '@korsetkish/contract';
import { parseTimePeriod } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import type * as z from 'zod';
import { namedCodes, namedDimensions } from '../codelists/named-breakdowns.ts';
import { type DataRevision, findRevisionAsOf } from '../http/find-revision.ts';
import type { Say } from '../http/messages/messages.ts';
import { ProblemError } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { namedIndicators } from '../indicators/named-indicators.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';
import { type ObservationCursor, parseCursor } from './observation-cursor.ts';
import type { ObservationFilter } from './observation-filter.ts';

export type ObservationQuery = z.output<typeof getObservations.query>;

/** No revision has this number: nothing was published yet. */
const BEFORE_ALL = 0;

function refuse(path: string, say: Say): never {
  throw new ProblemError('invalid-request', [{ path, say }]);
}

function readBreakdowns({ breakdown = [] }: ObservationQuery): Record<string, string>[] {
  return breakdown.map(
    (text) =>
      parseBreakdown(text === TOTAL ? '' : text) ??
      refuse('query.breakdown', (messages) => `${messages.expects.breakdown} ${messages.given(text)}`),
  );
}

/** First or last day of a period. A duration may run past the year 9999, where no calendar of ours goes. */
function readDay(
  field: 'startPeriod' | 'endPeriod',
  timePeriod: TimePeriod | undefined,
  edge: 'start' | 'end',
): string | undefined {
  if (timePeriod === undefined) return undefined;
  const day = parseTimePeriod(timePeriod)[edge];
  if (/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  return refuse(`query.${field}`, (messages) => `${messages.expects[field]} ${messages.given(timePeriod)}`);
}

function readWindow({ startPeriod, endPeriod }: ObservationQuery) {
  const startsOn = readDay('startPeriod', startPeriod, 'start');
  const endsOn = readDay('endPeriod', endPeriod, 'end');
  if (startsOn !== undefined && endsOn !== undefined && endsOn < startsOn) {
    refuse('query.endPeriod', (messages) => messages.windowReversed);
  }
  return { startsOn, endsOn };
}

function readCursor({ cursor }: ObservationQuery): ObservationCursor | null {
  if (cursor === undefined) return null;
  return (
    parseCursor(cursor) ??
    refuse('query.cursor', (messages) => `${messages.expects.cursor} ${messages.given(cursor)}`)
  );
}

/** The revision that a query looks at: the one its first page was read at, the one of `asOf`, or the newest. */
async function chooseRevision(
  query: ObservationQuery,
  cursor: ObservationCursor | null,
  db: Database,
  newest: DataRevision,
): Promise<number> {
  if (cursor !== null) return cursor.revision;
  if (query.asOf === undefined) return newest.id;
  const moment = new Date(query.asOf);
  // PostgreSQL counts no year 0, and nothing was published in it.
  if (moment.getUTCFullYear() < 1) return BEFORE_ALL;
  const revision = await findRevisionAsOf(db, moment);
  return revision?.id ?? BEFORE_ALL;
}

/**
 * Turns the query's words into a filter.
 * @throws ProblemError (422) for unknown codes, a window that ends before it starts, a text that is no cursor
 */
export async function readObservationQuery(
  query: ObservationQuery,
  db: Database,
  newest: DataRevision,
): Promise<{ filter: ObservationFilter; after: ObservationCursor['place'] | null }> {
  const breakdowns = readBreakdowns(query);
  const window = readWindow(query);
  const cursor = readCursor(query);
  await refuseUnknownCodes([
    namedIndicators(db, 'query.indicator', query.indicator),
    namedRefAreas(db, 'query.refArea', query.refArea),
    namedDimensions(db, 'query.breakdown', breakdowns),
  ]);
  // Only now are the dimensions known to exist, so that a mistyped dimension is not also called a mistyped code.
  await refuseUnknownCodes(namedCodes(db, 'query.breakdown', breakdowns));
  return {
    filter: {
      layer: query.layer,
      revision: await chooseRevision(query, cursor, db, newest),
      indicators: query.indicator,
      refAreas: query.refArea,
      breakdowns: query.breakdown && breakdowns.map(formatBreakdown),
      scenarios: query.scenario,
      timePeriods: query.timePeriod,
      ...window,
    },
    after: cursor?.place ?? null,
  };
}
