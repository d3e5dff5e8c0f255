import type {
  CellProblem,
  ImportActionLine,
  ImportContents,
  ImportIndicatorLine,
  ImportMapping,
  ImportOutcome,
  ImportRole,
  Language,
} from '@korsetkish/contract';
import type { CatalogueRows } from '@korsetkish/prisma';
import type { Edit } from '../../administration/edit.ts';
import type { Worksheet } from '../../spreadsheet/format-worksheet.ts';
import type { FileProblemKind } from '../reading/file-problem.ts';
import type { FileRow } from '../reading/file-row.ts';
import type { EntryCatalogue, ImportedDocument, NamedLists, NamingRole } from './entry-catalogue.ts';

/** What one row says, with everything of it that cannot be read. */
export type ReadRow<Said> = {
  sheet: string | null;
  row: number;
  said: Said;
  problems: CellProblem[];
};

/** A row that was kept, by its place in the file. */
export type ReadLine<Said> = ReadRow<Said> & { position: number };

/** What taking a line over would do to the register. */
export type JudgedLine = {
  position: number;
  /** Of what it is, or would be; null: nothing tells. */
  code: string | null;
  /** What the catalogue does not take of it. */
  refusals: CellProblem[];
  outcome: ImportOutcome;
  /** What the register says of it; null: nothing, or it is refused. */
  standing: object | null;
};

/** Lines put beside the register, and the catalogue with those that are not refused. */
export type Judgement = {
  lines: JudgedLine[];
  /** How many entries say something else then. */
  changes: number;
  edit: Omit<Edit, 'reason'>;
};

/** A line as it is shown; problems and refusals are one to whoever looks. */
export type ShownLine = ReadLine<unknown> & Omit<JudgedLine, 'refusals'>;

/** How files of a document are read for one kind of what they say. */
export type EntryReading = {
  contents: ImportContents;
  /** Why a file without a table of the kind is refused. */
  noTable: FileProblemKind;
  /** What its columns may be taken for. */
  roles: readonly ImportRole[];
  /** What a heading says that stands below it; undefined: nothing that is known. */
  roleOfHeading: (heading: string) => ImportRole | undefined;
  /** So many headings that are known make a row one of headings. */
  enoughHeadings: number;
  /** Columns that are known by what stands in them, whatever stands above. */
  knownByCells: readonly NamingRole[];
  /** What a row says; null: it says nothing, as it is empty or stands above the table. */
  readRow: (row: FileRow, mapping: ImportMapping, catalogue: EntryCatalogue) => ReadRow<object> | null;
  /** Puts rows beside the register; the rules of the catalogue are asked of all of them at once. */
  judge: (
    lines: readonly ReadLine<unknown>[],
    rows: CatalogueRows,
    document: ImportedDocument,
    mapping: ImportMapping,
  ) => Judgement;
  /** A sheet to fill in, with a row for each of what the document has. */
  buildTemplate: (
    document: string,
    rows: CatalogueRows,
    lists: NamedLists,
    language: Language,
  ) => { sheet: Worksheet; entries: number };
  /** Lines as their page has them. One of the two is empty. */
  show: (lines: readonly ShownLine[]) => {
    actions: ImportActionLine[];
    indicators: ImportIndicatorLine[];
  };
};
