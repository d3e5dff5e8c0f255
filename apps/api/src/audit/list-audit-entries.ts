import { AUDIT_PAGE_LIMIT, type AuditEntry, listAuditEntries } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { Download } from '../http/download.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { csvText } from '../observations/exports/csv/csv-text.ts';
import { formatRecords } from '../observations/exports/csv/format-records.ts';
import { type AuditFilters, countAuditEntries, findAuditEntries } from './find-audit-entries.ts';

const COLUMNS = [
  'AT',
  'ACCOUNT',
  'ACTION',
  'SUBJECT',
  'SUBJECT_ID',
  'BEFORE',
  'AFTER',
  'IP_ADDRESS',
] as const;

/** Tells Excel that the bytes are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const writeState = (state: AuditEntry['before']): string | null =>
  state === null ? null : JSON.stringify(state);

function toRecord(entry: AuditEntry): string[] {
  return [
    entry.at,
    csvText(entry.accountName),
    entry.action,
    entry.subject,
    csvText(entry.subjectId),
    csvText(writeState(entry.before)),
    csvText(writeState(entry.after)),
    csvText(entry.ipAddress),
  ];
}

/** Reads the log page by page, so that a long one takes no more memory than a short one. */
async function* streamCsv(db: Database, filters: AuditFilters): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + formatRecords([[...COLUMNS]]);
  let before: string | null = null;
  for (;;) {
    const entries: AuditEntry[] = await findAuditEntries(db, filters, { before, limit: 1000 });
    if (entries.length === 0) return;
    yield formatRecords(entries.map(toRecord));
    before = entries.at(-1)?.entry ?? null;
  }
}

export const listAuditEntriesRoute = implementDesk(listAuditEntries, async ({ query }, { db }) => {
  const { format, limit, cursor = null, ...filters } = query;
  if (format === 'csv') {
    return new Download({
      fileName: 'korsetkish-audit.csv',
      contentType: 'text/csv; charset=utf-8',
      totalRows: await countAuditEntries(db, filters),
      chunks: streamCsv(db, filters),
      nextCursor: null,
    });
  }
  const entries = await findAuditEntries(db, filters, { before: cursor, limit: limit + 1 });
  const page = entries.slice(0, Math.min(limit, AUDIT_PAGE_LIMIT));
  return { entries: page, nextCursor: entries.length > limit ? (page.at(-1)?.entry ?? null) : null };
});
