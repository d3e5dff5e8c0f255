import type { Database } from '@korsetkish/prisma';
import type { FileRow } from '../file-row.ts';
import { findBreakdownDimensions } from './find-breakdown-dimensions.ts';
import { formatCsvHeader, formatCsvRows } from './format-observations-csv.ts';
import { formatSdmxCsvHeader, formatSdmxCsvRows } from './format-observations-sdmx-csv.ts';

type Batches = AsyncIterable<readonly FileRow[]>;

/** The observations as CSV, a batch at a time. */
export async function* streamObservationsCsv(batches: Batches): AsyncGenerator<string> {
  yield formatCsvHeader();
  for await (const batch of batches) yield formatCsvRows(batch);
}

/** The observations as an SDMX-CSV 2.0 data message, a batch at a time. */
export async function streamObservationsSdmxCsv(
  db: Database,
  batches: Batches,
): Promise<AsyncGenerator<string>> {
  const dimensions = await findBreakdownDimensions(db);
  async function* streamRows(): AsyncGenerator<string> {
    yield formatSdmxCsvHeader(dimensions);
    for await (const batch of batches) yield formatSdmxCsvRows(batch, dimensions);
  }
  return streamRows();
}
