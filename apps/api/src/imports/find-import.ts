import { FileImport, ImportMapping, ImportProgress, type ImportState, type Role } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import type { Session } from '../accounts/find-session.ts';
import { ProblemError } from '../http/problem.ts';
import { findPurpose } from './find-purpose.ts';
import { fingerprintOf } from './mapping/fingerprint-of.ts';
import { textOf } from './mapping/read-file-cell.ts';
import type { Purpose } from './purpose.ts';
import { FileCells } from './reading/file-row.ts';
import { heardOfSince } from './with-progress.ts';

/** What an upload is shown by. */
export const IMPORT_INCLUDED = { progress: true } satisfies Prisma.FileImportInclude;

export type ImportRow = Prisma.FileImportGetPayload<{ include: typeof IMPORT_INCLUDED }>;

/** Whether somebody works on it: the server that did may have been killed. */
const isWorkedOn = ({ progress, createdAt }: ImportRow): boolean =>
  (progress?.touchedAt ?? createdAt) >= heardOfSince();

/**
 * An upload for a submission that an account may work on in one of the roles, or for a document that it may edit.
 * @throws ProblemError (404) when there is none, (403) when it is another direction's or area's, or not theirs to edit
 */
export async function findImport(
  db: Prisma.TransactionClient,
  session: Session,
  roles: readonly Role[],
  id: string,
): Promise<{ row: ImportRow; purpose: Purpose }> {
  const row = await db.fileImport.findUnique({ where: { id }, include: IMPORT_INCLUDED });
  if (row === null) throw new ProblemError('not-found');
  return { row, purpose: await findPurpose(db, session, roles, row) };
}

/** @throws ProblemError (409) unless it is read and not yet taken over */
export function refuseUnlessRead({ state }: Pick<ImportRow, 'state'>): void {
  if (state === 'READ') return;
  throw new ProblemError('conflict', [
    {
      path: 'params.import',
      say: ({ imports }) => (state === 'READING' ? imports.stillReading : imports.takenOver),
    },
  ]);
}

/** @throws ProblemError (409) when it was read another way since somebody looked at it */
export function refuseAnotherReading({ reading }: Pick<ImportRow, 'reading'>, seen: number): void {
  if (reading !== seen) throw new ProblemError('stale-version');
}

/** First cells of a column that are shown with it. */
const SAMPLES = 5;
/** Rows among which they are looked for. */
const LOOKED_AT = 60;

const NO_OUTCOMES = { NEW: 0, CHANGED: 0, SAME: 0, REFUSED: 0 } satisfies FileImport['outcomes'];

/** An upload as it is shown. */
export async function toFileImport(db: Prisma.TransactionClient, row: ImportRow): Promise<FileImport> {
  const mapping = row.mapping === null ? null : ImportMapping.parse(row.mapping);
  const state: ImportState = row.state === 'READING' && !isWorkedOn(row) ? 'INTERRUPTED' : row.state;
  return {
    import: row.id,
    submission: row.submissionId,
    document: row.documentCode,
    contents: row.contents,
    file: row.file,
    state,
    rowsRead: row.rowsRead,
    progress: row.progress && isWorkedOn(row) ? ImportProgress.parse(row.progress) : null,
    titles: row.titles,
    sheets: row.sheets,
    columns: mapping === null ? [] : await listColumns(db, row, mapping),
    mapping,
    reading: row.reading,
    inferred: row.isInferred,
    kept: await findKept(db, row),
    outcomes: FileImport.shape.outcomes.parse({ ...NO_OUTCOMES, ...Object(row.outcomes) }),
    basedOn: row.documentCode === null ? row.judgedVersion : row.judgedRevision,
    version: row.madeVersion,
  };
}

/** Whose mapping it was read by; nobody's once somebody said otherwise of this very file. */
async function findKept(
  db: Prisma.TransactionClient,
  { isInferred, headings, createdAt, contents }: ImportRow,
): Promise<FileImport['kept']> {
  if (!isInferred || headings.length === 0) return null;
  const kept = await db.fileMapping.findUnique({
    where: {
      fingerprint: fingerprintOf(headings, contents ?? 'FIGURES'),
      savedAt: { lt: createdAt },
    },
    select: { savedAt: true, saver: { select: { name: true } } },
  });
  return kept && { savedBy: kept.saver.name, savedAt: kept.savedAt.toISOString() };
}

async function listColumns(
  db: Prisma.TransactionClient,
  { id, headings }: ImportRow,
  { sheet, headerRow }: ImportMapping,
): Promise<FileImport['columns']> {
  const rows = await db.fileImportRow.findMany({
    where: { importId: id, sheet, row: { gt: headerRow } },
    orderBy: { position: 'asc' },
    take: LOOKED_AT,
  });
  const cells = rows.map((row) => FileCells.parse(row.cells));
  return headings.map((heading, column) => ({
    column,
    heading,
    samples: [...new Set(cells.flatMap((row) => row[column] ?? []).map(textOf))].slice(0, SAMPLES),
  }));
}
