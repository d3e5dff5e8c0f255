import type {
  ImportActionLine,
  ImportContents,
  ImportIndicatorLine,
  ImportLine,
  ImportMapping,
  ImportOutcome,
  ImportRole,
} from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import type { FileProblemKind } from './reading/file-problem.ts';
import type { FileRow } from './reading/file-row.ts';
import type { TellProgress } from './with-progress.ts';

/** What a file seems to be, to be shown before anything is taken from it. */
export interface InferredTable {
  mapping: ImportMapping;
  /** Texts above the headings. */
  titles: readonly string[];
  /** Headings by column, '' where there is none. */
  headings: readonly string[];
}

/** Lines of a dry run that are asked for, in the order of the file. */
export type Page = { outcomes: readonly ImportOutcome[] | undefined; after: number; limit: number };

type Writing = Prisma.TransactionClient;

/**
 * What a file is read for: figures of a submission, or actions or target indicators of a document. How it arrives, is read,
 * kept, mapped, shown and thrown away is the same for all; what its rows say, what that is compared with and where it goes
 * is here.
 */
export type Purpose = {
  /** Whose headings a kept mapping is of. */
  of: 'FIGURES' | ImportContents;
  /** Why a file without a table of the kind is refused. */
  noTable: FileProblemKind;
  /** What its columns may be taken for. */
  roles: readonly ImportRole[];
  /** Sheets that its template has beside the table; nobody has to be told that they were not read. */
  lists: readonly string[];
  /** Takes the first rows of a file for a table. @returns null when there is none in them */
  inferTable: (rows: readonly FileRow[]) => Promise<InferredTable | null>;
  /** Prepares to read rows by a mapping and to keep what they say. */
  prepare: (mapping: ImportMapping) => Promise<KeepRows>;
  /** Forgets what was read by another mapping. */
  forget: (tx: Writing, id: string) => Promise<unknown>;
  /** Refuses what the file says twice, where that is not seen when lines are compared. */
  refuseTwice?: (tx: Writing, id: string) => Promise<unknown>;
  /** Works out what taking each line over would do, unless that is known as of now. */
  judge: (tx: Writing, id: string, tell?: TellProgress) => Promise<void>;
  /** Lines with what taking them over does. */
  list: (tx: Writing, id: string, page: Page) => Promise<Lines>;
};

/** Lines of one kind; the others are empty. */
export type Lines = {
  lines: ImportLine[];
  actions: ImportActionLine[];
  indicators: ImportIndicatorLine[];
};

/** Keeps what rows say, in the order in which they are given. @returns how many lines they make */
export type KeepRows = (tx: Writing, id: string, rows: readonly FileRow[], before: number) => Promise<number>;
