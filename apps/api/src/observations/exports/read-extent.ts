import type { Database } from '@korsetkish/prisma';
import { findObservationsWithTexts, type ObservationWithTexts } from '../find-observations-with-texts.ts';
import { findSeriesSizes, type SeriesSize } from '../find-series-sizes.ts';
import { formatCursor } from '../observation-cursor.ts';
import type { ObservationFilter } from '../observation-filter.ts';
import type { ObservationPlace } from '../observation-order.ts';

/** What goes into a file, to be read once from beginning to end. */
export type Extent = {
  rows: number;
  /** All rows in order, a stretch at a time. */
  batches: AsyncIterable<readonly ObservationWithTexts[]>;
  /** Where the next page begins; null when nothing is left. */
  nextCursor: string | null;
};

/** Rows held in memory at a time while everything is streamed; a series longer than this is read at once. */
const BATCH_ROWS = 2_000;

/** Neighbouring series, by their surrogates, and how many rows they had when they were looked up. */
type Stretch = { series: readonly number[]; rows: number };

/** Series gathered until they make a batch. */
function* gatherSeries(sizes: readonly SeriesSize[], batchRows: number): Generator<Stretch> {
  let series: number[] = [];
  let rows = 0;
  for (const { series: next, observations } of sizes) {
    if (rows > 0 && rows + observations > batchRows) {
      yield { series, rows };
      series = [];
      rows = 0;
    }
    series.push(next);
    rows += observations;
  }
  if (rows > 0) yield { series, rows };
}

/** Figures that were promised are there no more, so a file that is under way cannot become whole. */
export class FiguresGoneError extends Error {
  override readonly name = 'FiguresGoneError';
}

/**
 * Everything that the filter lets through. The series are looked up once, and each batch reads a few of them by key:
 * the work grows with the rows, where "the next 2 000 of all" would sort the rest again for every batch. What was
 * published never changes, so no transaction has to stay open while a slow reader takes the file; what was only drawn
 * may be drawn anew meanwhile, so every batch is held against its promise.
 * @throws FiguresGoneError while `batches` are read, when one of them has not the rows it was promised with
 */
export async function readEverything(
  db: Database,
  filter: ObservationFilter,
  { after, batchRows = BATCH_ROWS }: { after: ObservationPlace | null; batchRows?: number },
): Promise<Extent> {
  const sizes = await findSeriesSizes(db, filter, after);
  async function* readBatches(): AsyncGenerator<ObservationWithTexts[]> {
    for (const { series, rows } of gatherSeries(sizes, batchRows)) {
      const batch = await findObservationsWithTexts(db, filter, { limit: null, after, series });
      if (batch.length !== rows) throw new FiguresGoneError(`${batch.length} of ${rows} figures are left`);
      yield batch;
    }
  }
  const rows = sizes.reduce((total, { observations }) => total + observations, 0);
  return { rows, batches: readBatches(), nextCursor: null };
}

/** One page, and where the next one begins. */
export async function readPage(
  db: Database,
  filter: ObservationFilter,
  { after, limit }: { after: ObservationPlace | null; limit: number },
): Promise<Extent> {
  // One row more than asked for tells whether another page follows.
  const found = await findObservationsWithTexts(db, filter, { limit: limit + 1, after });
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  async function* onlyPage(): AsyncGenerator<ObservationWithTexts[]> {
    yield page;
  }
  return {
    rows: page.length,
    batches: onlyPage(),
    nextCursor: last ? formatCursor({ revision: filter.revision.number, place: last.place }) : null,
  };
}
