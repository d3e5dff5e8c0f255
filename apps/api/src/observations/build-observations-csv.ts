import type { Database } from '@korsetkish/prisma';
import { Download } from '../http/download.ts';
import { findObservationsWithTexts, type ObservationWithTexts } from './find-observations-with-texts.ts';
import { formatCsvHeader, formatCsvRows } from './format-observations-csv.ts';
import { formatCursor } from './observation-cursor.ts';
import type { ObservationFilter } from './observation-filter.ts';
import type { ObservationPlace } from './observation-order.ts';

/** Rows held in memory at a time while everything is streamed. */
const BATCH_ROWS = 2_000;

/** `korsetkish_YOUTH_NEET_RATE_750000000_2020-01-01_2021-05-31_revision-3.csv`: what is in it, as far as it is one thing. */
function nameFile({ indicators, refAreas, startsOn, endsOn, revision }: ObservationFilter): string {
  const only = (codes: readonly string[] | undefined) => (codes?.length === 1 ? codes : []);
  const parts = [
    'korsetkish',
    ...only(indicators),
    ...only(refAreas),
    startsOn,
    endsOn,
    `revision-${revision}`,
  ];
  return `${parts.filter((part) => part !== undefined).join('_')}.csv`;
}

async function* streamEverything(
  db: Database,
  filter: ObservationFilter,
  after: ObservationPlace | null,
  batchRows: number,
): AsyncGenerator<string> {
  yield formatCsvHeader();
  let place = after;
  for (;;) {
    const batch = await findObservationsWithTexts(db, filter, { limit: batchRows, after: place });
    if (batch.length > 0) yield formatCsvRows(batch);
    const last = batch.at(-1);
    if (last === undefined || batch.length < batchRows) return;
    place = last.place;
  }
}

async function* streamPage(page: readonly ObservationWithTexts[]): AsyncGenerator<string> {
  yield formatCsvHeader() + formatCsvRows(page);
}

/** How much of what the filter lets through goes into the file. */
type CsvExtent = { after: ObservationPlace | null; limit: number | null; batchRows?: number };

/** Observations as a file: everything without a limit, read in batches of one revision; else one page. */
export async function buildObservationsCsv(
  db: Database,
  filter: ObservationFilter,
  { after, limit, batchRows = BATCH_ROWS }: CsvExtent,
): Promise<Download> {
  const file = { fileName: nameFile(filter), contentType: 'text/csv; charset=utf-8' };
  if (limit === null) {
    return new Download({
      ...file,
      chunks: streamEverything(db, filter, after, batchRows),
      nextCursor: null,
    });
  }
  const rows = await findObservationsWithTexts(db, filter, { limit: limit + 1, after });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return new Download({
    ...file,
    chunks: streamPage(page),
    nextCursor: last ? formatCursor({ revision: filter.revision, place: last.place }) : null,
  });
}
