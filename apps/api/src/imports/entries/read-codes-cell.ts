import type { ImportReason } from '@korsetkish/contract';
import { type CodeProblem, type Reading, read, readCode, refuse } from '@korsetkish/figures';
import { textOf } from '../mapping/read-file-cell.ts';
import type { FileCell } from '../reading/file-row.ts';
import type { EntryCatalogue, NamingRole } from './entry-catalogue.ts';
import { spellSigns } from './name-unit.ts';

/** Why a cell cannot be read, and what it may mean. */
export type Unreadable = { reason: ImportReason; candidates: readonly string[] };

/** Signs that several names in one cell are parted by. Names have commas of their own, so these come last. */
const SURER = /[;\n]/;
const LESS_SURE = /[;,\n]/;

/**
 * The codes of one list that a cell names, by code or by name in either language, in its order. What is not there is told
 * with the name that is most like it.
 */
export function readCodesCell(
  cell: FileCell,
  role: NamingRole,
  catalogue: EntryCatalogue,
): Reading<string[], Unreadable> {
  const codes = findCodes(cell, role, catalogue);
  if (codes !== null) return read(codes);
  // A comma may be part of a name: what is wrong is told of names as the surer signs part them.
  for (const part of splitNames(cell, SURER, role)) {
    const reading = readCode(part, catalogue.indexOf(role));
    if (reading.kind === 'REFUSED') {
      return refuse(toProblem(reading.problem, () => catalogue.nearest(role, part.trim())));
    }
  }
  return refuse({ reason: 'EMPTY', candidates: [] });
}

/** The codes that a cell names; null: something in it is the name of nothing. */
export function findCodes(cell: FileCell, role: NamingRole, { indexOf }: EntryCatalogue): string[] | null {
  for (const sign of [null, SURER, LESS_SURE]) {
    const parts = splitNames(cell, sign, role);
    const codes = parts.flatMap((part) => {
      const reading = readCode(part, indexOf(role));
      return reading.kind === 'READ' ? [reading.what.code] : [];
    });
    if (codes.length > 0 && codes.length === parts.length) return [...new Set(codes)];
  }
  return null;
}

function splitNames(cell: FileCell, sign: RegExp | null, role: NamingRole): string[] {
  const written = cell.kind === 'NUMBER' ? cell.number : textOf(cell);
  const text = role === 'UNIT' ? spellSigns(written, 'kk') : written;
  return sign === null ? [text] : text.split(sign).filter((part) => part.trim() !== '');
}

function toProblem(problem: CodeProblem, findNearest: () => string | null): Unreadable {
  if (problem.kind === 'AMBIGUOUS') return { reason: 'AMBIGUOUS', candidates: problem.candidates };
  const nearest = problem.kind === 'UNKNOWN' ? findNearest() : null;
  return { reason: problem.kind, candidates: nearest === null ? [] : [nearest] };
}
