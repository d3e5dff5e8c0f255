import type { EnteredObservation } from '@korsetkish/contract';
import { formatNumber, inferNumberStyle, type ObsValueProblem } from '@korsetkish/figures';
import type { EntryRow } from '../entry/build-entry-form.ts';
import type { CellDraft } from '../entry/cell-draft.ts';
import type { Cell, Cells } from '../entry/cells.ts';
import { type Entered, readCell } from '../entry/read-cell.ts';
import { matchPasted } from './match-pasted.ts';
import { splitPasted } from './split-pasted.ts';

/**
 * What becomes of a pasted row. TAKEN: a figure or the reason why there is none; BLANK: nothing in it, its line stays
 * as it is; REASON_NEEDED: a dash, which says that there is no figure and not why; UNREADABLE; NO_LINE: more rows than
 * lines, or a name that no line has.
 */
export type PasteOutcome =
  | { kind: 'TAKEN'; entered: Entered; draft: CellDraft }
  | { kind: 'BLANK' | 'REASON_NEEDED' | 'NO_LINE' }
  | { kind: 'UNREADABLE'; problem: ObsValueProblem };

export type PreviewRow = {
  name: string | null;
  text: string;
  row: EntryRow | null;
  /** The cell as it is now. */
  cell: Cell | null;
  outcome: PasteOutcome;
};

export type PastePreview = { by: 'PLACE' | 'NAME'; rows: PreviewRow[] };

/** What pasting a text into a cell would do; nothing is changed yet. @param from name of the cell */
export function buildPastePreview(text: string, cells: Cells, from: string): PastePreview {
  const all = [...cells.values()].map(({ row }) => row);
  const { by, rows } = matchPasted(splitPasted(text), all, from);
  const style = inferNumberStyle(rows.map((row) => row.text));
  const sign = style.kind === 'DECIDED' ? style.sign : null;
  return {
    by,
    rows: rows.map((pasted) => {
      const cell = pasted.row === null ? null : (cells.get(pasted.row.cell) ?? null);
      return {
        ...pasted,
        cell,
        outcome: cell === null ? { kind: 'NO_LINE' } : take(cell, pasted.text, sign),
      };
    }),
  };
}

/** The figures of a preview as the checks are asked about them. */
export function listProposed({ rows }: PastePreview): EnteredObservation[] {
  return rows.flatMap(({ cell, outcome }) =>
    outcome.kind === 'TAKEN' ? [{ ...outcome.entered, version: cell?.standing?.version ?? 0 }] : [],
  );
}

function take(cell: Cell, text: string, sign: 'COMMA' | 'POINT' | null): PasteOutcome {
  if (text === '') return { kind: 'BLANK' };
  const draft: CellDraft = { ...cell.draft, typed: text, emptyReason: null, qualifier: null };
  const content = readCell(cell.row, draft, sign);
  if (content.kind === 'REFUSED') return { kind: 'UNREADABLE', problem: content.problem };
  if (content.kind === 'NOTHING') return { kind: 'REASON_NEEDED' };
  const { entered } = content;
  return { kind: 'TAKEN', entered, draft: writeOut(draft, entered) };
}

/** The draft as the form itself would write what was read, whichever sign the copied table had. */
function writeOut(draft: CellDraft, entered: Entered): CellDraft {
  const { obsValue, unitMult, decimals, qualifier, obsStatus } = entered;
  if (obsValue === null) {
    const emptyReason = obsStatus === 'M' || obsStatus === 'Q' ? obsStatus : 'O';
    return { ...draft, typed: '', emptyReason };
  }
  return { ...draft, typed: formatNumber(obsValue, decimals), unitMult, decimals, qualifier };
}
