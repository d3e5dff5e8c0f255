import type { Database } from '@korsetkish/prisma';
import { findChecks } from '../apps/api/src/checks/find-checks.ts';
import { findRevision, type NewestRevision } from '../apps/api/src/http/find-revision.ts';
import { buildObservationsFile } from '../apps/api/src/observations/exports/build-observations-file.ts';
import { generateFigures } from './generate-figures.ts';
import { openBenchDatabase } from './open-bench-database.ts';

/** Whole exports, a tenth of the figures and all of them, in one run: how time and memory grow with the rows. */
const SERIES = 250;
const DAYS = 1_000;
const FEW_DAYS = DAYS / 10;

type Measured = { rows: number; seconds: number; megabytes: number; peakMegabytes: number };

const LOOK_EVERY_MS = 250;

/** Memory that the program holds: its objects and the buffers beside them, without what only waits to be collected. */
const heldBytes = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** Takes the chunks away as fast as they come, and remembers the most memory that was held meanwhile. */
async function drain(totalRows: number, chunks: AsyncIterable<string | Uint8Array>): Promise<Measured> {
  const before = heldBytes();
  let peak = before;
  let bytes = 0;
  let collecting = 0;
  const started = performance.now();
  let looked = started;
  for await (const chunk of chunks) {
    bytes += Buffer.byteLength(chunk);
    const now = performance.now();
    if (now - looked < LOOK_EVERY_MS) continue;
    peak = Math.max(peak, heldBytes());
    looked = performance.now();
    collecting += looked - now;
  }
  return {
    rows: totalRows,
    seconds: (performance.now() - started - collecting) / 1000,
    megabytes: bytes / 1e6,
    peakMegabytes: (peak - before) / 1e6,
  };
}

async function measure(
  db: Database,
  newest: NewestRevision,
  format: 'csv' | 'xlsx' | 'sdmx-csv',
  days: number,
): Promise<Measured> {
  const lastDay = new Date(Date.UTC(2015, 0, days)).toISOString().slice(0, 10);
  const { totalRows, chunks } = await buildObservationsFile(
    db,
    format,
    { layer: 'training', format, lang: 'kk' },
    {
      filter: { layer: 'training', revision: newest, endsOn: lastDay },
      after: null,
      newest,
      address: 'http://localhost/api/v1/observations?format=bench',
    },
  );
  return drain(totalRows, chunks);
}

const stack = new AsyncDisposableStack();
try {
  const db = await openBenchDatabase(stack);
  await generateFigures(db, { series: SERIES, days: DAYS });
  const newest = await findRevision(db, 'training');
  if (newest === null) throw new Error('no figures were generated');
  // Worked out once a revision, and no part of a file.
  await findChecks(db, newest, 'training');
  for (const format of ['csv', 'sdmx-csv', 'xlsx'] as const) {
    const few = await measure(db, newest, format, FEW_DAYS);
    const all = await measure(db, newest, format, DAYS);
    console.log(format, { few, all });
    console.log(
      `${format}: ${all.rows / few.rows} times the rows take ${(all.seconds / few.seconds).toFixed(1)} times the time, ` +
        `${(all.peakMegabytes / few.peakMegabytes).toFixed(2)} times the memory`,
    );
  }
} finally {
  await stack.disposeAsync();
}
