import type { CellProblem, ImportMapping, ImportRole } from '@korsetkish/contract';
import type { Reading } from '@korsetkish/figures';
import { columnLetters } from '../../spreadsheet/column-letters.ts';
import { textOf } from '../mapping/read-file-cell.ts';
import type { FileCell, FileRow } from '../reading/file-row.ts';
import type { EntryCatalogue, NamingRole } from './entry-catalogue.ts';
import { readCodesCell, type Unreadable } from './read-codes-cell.ts';

/** The cells of a row by what their columns are taken for. What cannot be read is gathered, with the cell. */
export type CellsOfRow = {
  problems: CellProblem[];
  /** Whether a column is taken for it, and whether it says something here. */
  has: (role: ImportRole) => boolean;
  isFilled: (role: ImportRole) => boolean;
  /** Its filled cells, in the order of their columns. */
  listFilled: (role: ImportRole) => FileCell[];
  /** What the first filled cell says; undefined: none is filled, or it cannot be read. */
  read: <What>(role: ImportRole, readCell: (cell: FileCell) => Reading<What, Unreadable>) => What | undefined;
  /** All codes that it names, none where nothing is filled in; undefined: one cannot be read. */
  readCodes: (role: NamingRole) => string[] | undefined;
  /** The only code that it may name; null: none; undefined: it cannot be read. */
  readCode: (role: NamingRole) => string | null | undefined;
  /** Says what is wrong with its first filled cell, or with the empty one. */
  complain: (role: ImportRole, problem: Unreadable) => void;
};

/** Opens a row for reading. */
export function openRow(row: FileRow, mapping: ImportMapping, catalogue: EntryCatalogue): CellsOfRow {
  const problems: CellProblem[] = [];
  const placesOf = (role: ImportRole) =>
    mapping.columns
      .filter((each) => each.role === role)
      .map(({ column }) => ({ column, cell: row.cells[column] ?? null }));
  const filledOf = (role: ImportRole) =>
    placesOf(role).flatMap(({ column, cell }) => (cell === null ? [] : [{ column, cell }]));
  const complainAt = (
    concept: ImportRole,
    { reason, candidates }: Unreadable,
    place: { column: number; cell: FileCell | null } | undefined,
  ): void => {
    problems.push({
      ...{ concept, reason, candidates: [...candidates] },
      cell: place === undefined ? null : `${columnLetters(place.column)}${row.row}`,
      text: textOf(place?.cell ?? null),
    });
  };
  const complain: CellsOfRow['complain'] = (role, problem) =>
    complainAt(role, problem, filledOf(role)[0] ?? placesOf(role)[0]);
  const readCodes: CellsOfRow['readCodes'] = (role) => {
    const places = filledOf(role);
    const codes: string[] = [];
    const before = problems.length;
    for (const place of places) {
      const reading = readCodesCell(place.cell, role, catalogue);
      if (reading.kind === 'READ') codes.push(...reading.what);
      else complainAt(role, reading.problem, place);
    }
    return problems.length > before ? undefined : [...new Set(codes)];
  };
  return {
    problems,
    has: (role) => placesOf(role).length > 0,
    isFilled: (role) => filledOf(role).length > 0,
    listFilled: (role) => filledOf(role).map(({ cell }) => cell),
    read: (role, readCell) => {
      const [place] = filledOf(role);
      if (place === undefined) return undefined;
      const reading = readCell(place.cell);
      if (reading.kind === 'READ') return reading.what;
      complainAt(role, reading.problem, place);
      return undefined;
    },
    readCodes,
    readCode: (role) => {
      const codes = readCodes(role);
      if (codes === undefined) return undefined;
      const [only = null, ...others] = codes;
      if (others.length === 0) return only;
      complain(role, { reason: 'SAID_TWICE', candidates: codes });
      return undefined;
    },
    complain,
  };
}
