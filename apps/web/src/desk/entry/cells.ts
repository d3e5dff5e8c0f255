import type {
  EnteredObservation,
  SubmissionObservation,
  SubmissionObservationKey,
} from '@korsetkish/contract';
import type { EntryRow } from './build-entry-form.ts';
import { type CellDraft, draftOf } from './cell-draft.ts';
import { nameCell } from './name-cell.ts';
import { type Entered, readCell } from './read-cell.ts';

/** A cell of the form: what somebody wrote, and what it was written over. */
export type Cell = {
  row: EntryRow;
  draft: CellDraft;
  /** What stands on the server as far as it is known here; null: nothing. */
  standing: SubmissionObservation | null;
  /** Somebody else changed it while it was being changed here: what stands there now. */
  theirs: { standing: SubmissionObservation | null } | null;
  /** Why the server did not take it, in the reader's words. */
  refusal: string | null;
};

/** Cells by name, from top to bottom. */
export type Cells = ReadonlyMap<string, Cell>;

export type CellsAction =
  | { kind: 'EDITED'; changes: ReadonlyMap<string, Partial<CellDraft>> }
  | { kind: 'RESTORED' | 'LEFT'; cell: string }
  | { kind: 'SAVED'; observations: readonly SubmissionObservation[]; cleared: readonly string[] }
  | { kind: 'REFUSED'; refusals: ReadonlyMap<string, string> }
  | { kind: 'LOOKED'; observations: readonly SubmissionObservation[]; rows: readonly EntryRow[] }
  | { kind: 'SETTLED'; cell: string; keep: 'MINE' | 'THEIRS' };

/** The cells of a form as they stand on the server. */
export function openCells(rows: readonly EntryRow[], observations: readonly SubmissionObservation[]): Cells {
  const standing = indexObservations(observations);
  return new Map(rows.map((row) => [row.cell, openCell(row, standing.get(row.cell) ?? null)]));
}

/** Cells after something happened to them. What somebody typed is only ever replaced by themselves. */
export function changeCells(cells: Cells, action: CellsAction): Cells {
  switch (action.kind) {
    case 'EDITED':
      return mapCells(cells, (cell, name) => {
        const change = action.changes.get(name);
        return change === undefined ? cell : { ...cell, draft: editDraft(cell.draft, change), refusal: null };
      });
    case 'RESTORED':
      return changeOne(cells, action.cell, (cell) => openCell(cell.row, cell.standing));
    case 'LEFT':
      return changeOne(cells, action.cell, (cell) =>
        cell.theirs === null && !isChanged(cell) ? openCell(cell.row, cell.standing) : cell,
      );
    case 'SAVED': {
      const saved = indexObservations(action.observations);
      const cleared = new Set(action.cleared);
      return mapCells(cells, (cell, name) =>
        saved.has(name) || cleared.has(name) ? { ...cell, standing: saved.get(name) ?? null } : cell,
      );
    }
    case 'REFUSED':
      return mapCells(cells, (cell, name) => ({
        ...cell,
        refusal: action.refusals.get(name) ?? cell.refusal,
      }));
    case 'LOOKED':
      return lookAgain(cells, action.rows, indexObservations(action.observations));
    case 'SETTLED':
      return changeOne(cells, action.cell, (cell) => {
        if (cell.theirs === null) return cell;
        const { standing } = cell.theirs;
        return action.keep === 'THEIRS'
          ? openCell(cell.row, standing)
          : { ...cell, standing, theirs: null, refusal: null };
      });
  }
}

/** What the next saving sends: readable changes that nobody else has changed too. */
export function listUnsaved(cells: Cells): {
  observations: EnteredObservation[];
  cleared: (SubmissionObservationKey & { version: number })[];
} {
  const changed = [...cells.values()].filter(
    (cell) => cell.theirs === null && cell.refusal === null && isChanged(cell),
  );
  return {
    observations: changed.flatMap(({ row, draft, standing }) => {
      const content = readCell(row, draft);
      return content.kind === 'ENTERED' ? [{ ...content.entered, version: standing?.version ?? 0 }] : [];
    }),
    cleared: changed.flatMap(({ row, draft, standing }) => {
      if (standing === null || readCell(row, draft).kind !== 'NOTHING') return [];
      const { indicator, refArea, breakdown, timePeriod, version } = standing;
      return [{ indicator, refArea, breakdown, timePeriod, version }];
    }),
  };
}

/** Whether what is written here differs from what stands on the server. */
export function isChanged({ row, draft, standing }: Pick<Cell, 'row' | 'draft' | 'standing'>): boolean {
  const content = readCell(row, draft);
  if (content.kind === 'REFUSED') return true;
  if (content.kind === 'NOTHING') return standing !== null;
  return standing === null || !saysTheSame(content.entered, standing);
}

/** Names of all fields that two people may disagree on. */
const SAID = [
  'obsValue',
  'decimals',
  'unitMult',
  'obsStatus',
  'qualifier',
  'periodAssumed',
  'section',
  'paragraph',
] as const satisfies readonly (keyof Entered)[];

function saysTheSame(entered: Entered, standing: SubmissionObservation): boolean {
  // Where there is no figure, what it would have been printed in says nothing.
  const ignored = entered.obsValue === null ? ['unitMult', 'decimals'] : [];
  return SAID.every((field) => ignored.includes(field) || entered[field] === standing[field]);
}

/** A figure and a reason for its absence exclude each other: the newer one stands. */
function editDraft(draft: CellDraft, change: Partial<CellDraft>): CellDraft {
  const isRescaled = change.unitMult !== undefined && change.unitMult !== draft.unitMult;
  // Digits that were printed in thousands say nothing of digits in millions.
  const next = { ...draft, ...(isRescaled ? { decimals: 0 } : {}), ...change };
  if (change.typed !== undefined && change.typed.trim() !== '') return { ...next, emptyReason: null };
  if (change.emptyReason !== undefined && change.emptyReason !== null)
    return { ...next, typed: '', qualifier: null };
  return next;
}

function lookAgain(
  cells: Cells,
  rows: readonly EntryRow[],
  standing: ReadonlyMap<string, SubmissionObservation>,
): Cells {
  const listed = new Set(rows.map(({ cell }) => cell));
  // A colleague took the line away while a figure was typed into it: saved, the figure brings its line back.
  const typedInto = [...cells.values()].filter(
    ({ row, draft }) => !listed.has(row.cell) && readCell(row, draft).kind === 'ENTERED',
  );
  return new Map([
    ...rows.map((row) => {
      const now = standing.get(row.cell) ?? null;
      const cell = cells.get(row.cell);
      return [
        row.cell,
        cell === undefined ? openCell(row, now) : lookAgainAt({ ...cell, row }, now),
      ] as const;
    }),
    ...typedInto.map((cell) => [cell.row.cell, cell] as const),
  ]);
}

function lookAgainAt(cell: Cell, now: SubmissionObservation | null): Cell {
  if (cell.theirs !== null) return { ...cell, theirs: { standing: now } };
  if ((now?.version ?? 0) === (cell.standing?.version ?? 0)) return cell;
  if (!isChanged(cell)) return openCell(cell.row, now);
  const onto = { ...cell, standing: now };
  // Both wrote the same: there is nothing to choose.
  return isChanged(onto) ? { ...cell, theirs: { standing: now } } : onto;
}

function openCell(row: EntryRow, standing: SubmissionObservation | null): Cell {
  return { row, draft: draftOf(row, standing), standing, theirs: null, refusal: null };
}

function indexObservations(
  observations: readonly SubmissionObservation[],
): Map<string, SubmissionObservation> {
  return new Map(observations.map((observation) => [nameCell(observation), observation]));
}

function mapCells(cells: Cells, change: (cell: Cell, name: string) => Cell): Cells {
  return new Map(Array.from(cells, ([name, cell]) => [name, change(cell, name)]));
}

function changeOne(cells: Cells, name: string, change: (cell: Cell) => Cell): Cells {
  const cell = cells.get(name);
  return cell === undefined ? cells : new Map(cells).set(name, change(cell));
}
