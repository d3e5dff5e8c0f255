import type { ImportReason } from '@korsetkish/contract';
import { type CodeProblem, type Reading, read, readCode, refuse } from '@korsetkish/figures';
import { textOf } from '../mapping/read-file-cell.ts';
import type { FileCell } from '../reading/file-row.ts';
import type { ActionCatalogue, NamingRole } from './action-catalogue.ts';

/** Why a cell cannot be read, and what it may mean. */
export type CellProblem = { reason: ImportReason; candidates: readonly string[] };

/** Signs that several names in one cell are parted by. Names have commas of their own, so these come last. */
const PARTED_BY = [null, /[;\n]/, /[;,\n]/] as const;

/**
 * The codes of one list that a cell names, by code or by name in either language, in its order. What is not there is told
 * with the name that is most like it.
 */
export function readCodesCell(
  cell: FileCell,
  role: NamingRole,
  { index, nearest }: ActionCatalogue,
): Reading<string[], CellProblem> {
  const text = cell.kind === 'NUMBER' ? cell.number : textOf(cell);
  let problem: CellProblem = { reason: 'EMPTY', candidates: [] };
  for (const sign of PARTED_BY) {
    const parts = sign === null ? [text] : text.split(sign).filter((part) => part.trim() !== '');
    const readings = parts.map((part) => ({ part, reading: readCode(part, index[role]) }));
    const codes = readings.flatMap(({ reading }) => (reading.kind === 'READ' ? [reading.what.code] : []));
    if (codes.length > 0 && codes.length === readings.length) return read([...new Set(codes)]);
    // A comma may be part of a name: what is wrong is told of names as the surer signs part them.
    const failed = readings.find(({ reading }) => reading.kind === 'REFUSED');
    if (failed?.reading.kind === 'REFUSED' && sign?.source !== PARTED_BY[2].source) {
      problem = toProblem(failed.reading.problem, nearest(role, failed.part.trim()));
    }
  }
  return refuse(problem);
}

function toProblem(problem: CodeProblem, nearest: string | null): CellProblem {
  if (problem.kind === 'AMBIGUOUS') return { reason: 'AMBIGUOUS', candidates: problem.candidates };
  const isUnknown = problem.kind === 'UNKNOWN' && nearest !== null;
  return { reason: problem.kind, candidates: isUnknown ? [nearest] : [] };
}
