import type { Check } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { findChecks, workOutChecks } from '../../checks/find-checks.ts';
import { Download } from '../../http/download.ts';
import type { NewestRevision } from '../../http/find-revision.ts';
import { WORKBOOK_MEDIA_TYPE } from '../../spreadsheet/stream-workbook.ts';
import type { ObservationFilter } from '../observation-filter.ts';
import type { ObservationPlace } from '../observation-order.ts';
import type { ObservationQuery } from '../read-observation-query.ts';
import { addDoubts } from './add-doubts.ts';
import { streamObservationsCsv, streamObservationsSdmxCsv } from './csv/stream-observations-csv.ts';
import { addressOfRevision, type FileContent } from './file-content.ts';
import { type FileFormat, nameFile } from './name-file.ts';
import { readEverything, readPage } from './read-extent.ts';
import { streamObservationsXlsx } from './xlsx/stream-observations-xlsx.ts';

type Chunks = AsyncGenerator<string | Uint8Array>;

/** How each format is written, and under which media type. */
const FORMATS: Readonly<
  Record<FileFormat, { contentType: string; stream: (db: Database, content: FileContent) => Promise<Chunks> }>
> = {
  csv: {
    contentType: 'text/csv; charset=utf-8',
    stream: async (_db, { batches }) => streamObservationsCsv(batches),
  },
  xlsx: { contentType: WORKBOOK_MEDIA_TYPE, stream: streamObservationsXlsx },
  'sdmx-csv': {
    contentType: 'application/vnd.sdmx.data+csv; version=2.0.0',
    stream: (db, { batches }) => streamObservationsSdmxCsv(db, batches),
  },
};

/**
 * Observations as a file, streamed as they are read: everything without a limit, else one page.
 * @param read.after where the page before ended
 * @param read.newest the newest revision, by which the catalogue is known
 * @param read.address the address that was asked
 */
export async function buildObservationsFile(
  db: Database,
  format: FileFormat,
  query: ObservationQuery,
  read: {
    filter: ObservationFilter;
    after: ObservationPlace | null;
    newest: NewestRevision;
    address: string;
  },
): Promise<Download> {
  const { filter, after, newest } = read;
  const language = query.lang ?? 'kk';
  const { rows, batches, nextCursor } = await (query.limit === undefined
    ? readEverything(db, filter, { after })
    : readPage(db, filter, { after, limit: query.limit }));
  const { contentType, stream } = FORMATS[format];
  return new Download({
    fileName: nameFile(filter, format, language),
    contentType,
    totalRows: rows,
    chunks: await stream(db, {
      language,
      filter,
      window: query,
      rows,
      batches: addDoubts(batches, () => findChecksAt(db, newest, filter)),
      isPart: after !== null || nextCursor !== null,
      madeAt: new Date(),
      address: addressOfRevision(read.address, query, filter),
    }),
    nextCursor,
  });
}

/** The checks of the revision that a file looks at; those of an older one are worked out for it alone. */
async function findChecksAt(
  db: Database,
  newest: NewestRevision,
  { layer, revision }: ObservationFilter,
): Promise<Check[]> {
  const { placed } = await (revision.id === newest.id
    ? findChecks(db, newest, layer)
    : workOutChecks(db, newest, layer, revision));
  return placed.map(({ check }) => check);
}
