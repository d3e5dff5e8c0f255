import type { Observation } from '@korsetkish/contract';
import type { PivotTable, PivotTotal } from '@korsetkish/figures';
import type { Doubt } from '../../charts/doubt.ts';

/** What is marked at a figure and explained under the table. */
export const CELL_MARKS = {
  PERIOD_ASSUMED: '°',
  PROVISIONAL: '*',
  ESTIMATED: '≈',
  SERIES_BREAK: '⫽',
  CHECK_FAILS: '!',
  BASE_NOT_PRINTED: '?',
  TOTAL_COMPUTED: 'Σ',
  TOTAL_OF_GROUPS: '⊕',
  NOTE: '¹',
} as const;
export type CellMark = keyof typeof CELL_MARKS;

const IN_ORDER = [
  'CHECK_FAILS',
  'BASE_NOT_PRINTED',
  'PERIOD_ASSUMED',
  'PROVISIONAL',
  'ESTIMATED',
  'SERIES_BREAK',
  'TOTAL_COMPUTED',
  'TOTAL_OF_GROUPS',
  'NOTE',
] as const satisfies readonly CellMark[];

/** The checks that do not confirm a figure. */
export type FindDoubts = (figure: Observation) => readonly Pick<Doubt, 'result'>[];

/** What must be marked at a figure, in one order. */
export function listMarks(observation: Observation, findDoubts: FindDoubts): CellMark[] {
  const { periodAssumed, obsStatus, note } = observation;
  const doubts = findDoubts(observation);
  const held: Record<CellMark, boolean> = {
    CHECK_FAILS: doubts.some(({ result }) => result === 'FAILS'),
    BASE_NOT_PRINTED: doubts.some(({ result }) => result === 'BASE_NOT_PRINTED'),
    PERIOD_ASSUMED: periodAssumed,
    PROVISIONAL: obsStatus === 'P',
    ESTIMATED: obsStatus === 'E',
    SERIES_BREAK: obsStatus === 'B',
    TOTAL_COMPUTED: false,
    TOTAL_OF_GROUPS: false,
    NOTE: note !== null,
  };
  return IN_ORDER.filter((mark) => held[mark]);
}

/** What must be marked at a total: that nobody printed it, or else what is marked at the printed figure. */
export function listMarksOfTotal(total: PivotTotal, findDoubts: FindDoubts): CellMark[] {
  switch (total.result) {
    case 'PRINTED':
      return listMarks(total.observation, findDoubts);
    case 'TOTAL':
      return ['TOTAL_COMPUTED'];
    case 'SUM_OF_PRINTED_GROUPS':
      return ['TOTAL_OF_GROUPS'];
    default:
      return [];
  }
}

/** The marks that stand anywhere in a table, for its key. */
export function listMarksOf(
  { observations }: Pick<PivotTable, 'observations'>,
  totals: readonly PivotTotal[],
  findDoubts: FindDoubts,
): CellMark[] {
  const held = new Set([
    ...observations.flatMap((each) => listMarks(each, findDoubts)),
    ...totals.flatMap((each) => listMarksOfTotal(each, findDoubts)),
  ]);
  return IN_ORDER.filter((mark) => held.has(mark));
}
