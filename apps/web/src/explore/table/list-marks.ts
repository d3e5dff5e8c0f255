import type { Observation } from '@korsetkish/contract';
import type { PivotTable } from '@korsetkish/figures';

/** What is marked at a figure and explained under the table. */
export const CELL_MARKS = {
  PERIOD_ASSUMED: '°',
  PROVISIONAL: '*',
  ESTIMATED: '≈',
  SERIES_BREAK: '⫽',
  CHECK_FAILS: '!',
  NOTE: '¹',
} as const;
export type CellMark = keyof typeof CELL_MARKS;

const IN_ORDER = [
  'CHECK_FAILS',
  'PERIOD_ASSUMED',
  'PROVISIONAL',
  'ESTIMATED',
  'SERIES_BREAK',
  'NOTE',
] as const satisfies readonly CellMark[];

/** What must be marked at a figure, in one order. */
export function listMarks(
  { periodAssumed, obsStatus, note }: Pick<Observation, 'periodAssumed' | 'obsStatus' | 'note'>,
  failsCheck: boolean,
): CellMark[] {
  const held: Record<CellMark, boolean> = {
    CHECK_FAILS: failsCheck,
    PERIOD_ASSUMED: periodAssumed,
    PROVISIONAL: obsStatus === 'P',
    ESTIMATED: obsStatus === 'E',
    SERIES_BREAK: obsStatus === 'B',
    NOTE: note !== null,
  };
  return IN_ORDER.filter((mark) => held[mark]);
}

/** The marks that stand anywhere in a table, for its key. */
export function listMarksOf(
  { observations }: Pick<PivotTable, 'observations'>,
  failsCheck: (observation: Observation) => boolean,
): CellMark[] {
  const held = new Set(observations.flatMap((each) => listMarks(each, failsCheck(each))));
  return IN_ORDER.filter((mark) => held.has(mark));
}
