import type { ObsValueProblem } from '@korsetkish/figures';
import { type Cell, isChanged } from './cells.ts';
import { readCell } from './read-cell.ts';

/**
 * Where a cell stands. NOTHING: neither a figure nor a reason; UNREADABLE and REFUSED: not saved, with why; CONTESTED:
 * somebody else changed it meanwhile; WAITING and SAVING: on its way; SAVED, WARNED: saved, and a check does not agree.
 */
export type CellState =
  | { kind: 'NOTHING' | 'CONTESTED' | 'WAITING' | 'SAVING' | 'SAVED' | 'WARNED' }
  | { kind: 'UNREADABLE'; problem: ObsValueProblem }
  | { kind: 'REFUSED'; refusal: string };

/** @param around whether it is being sent just now, and whether a check says something of it */
export function stateOfCell(cell: Cell, around: { isSending: boolean; isWarned: boolean }): CellState {
  if (cell.theirs !== null) return { kind: 'CONTESTED' };
  if (cell.refusal !== null) return { kind: 'REFUSED', refusal: cell.refusal };
  const content = readCell(cell.row, cell.draft);
  if (content.kind === 'REFUSED') return { kind: 'UNREADABLE', problem: content.problem };
  if (isChanged(cell)) return { kind: around.isSending ? 'SAVING' : 'WAITING' };
  if (cell.standing === null) return { kind: 'NOTHING' };
  return { kind: around.isWarned ? 'WARNED' : 'SAVED' };
}
