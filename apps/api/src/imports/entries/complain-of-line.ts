import type { CellProblem, ImportMapping, ImportRole } from '@korsetkish/contract';
import { columnLetters } from '../../spreadsheet/column-letters.ts';

/** Says where a line says something, or would: in the first column that is taken for it. */
export function complainOfLine(
  { row }: { row: number },
  { columns }: ImportMapping,
  concept: ImportRole,
  reason: CellProblem['reason'],
  candidates: readonly string[] = [],
): CellProblem {
  const column = columns.find(({ role }) => role === concept)?.column;
  const cell = column === undefined ? null : `${columnLetters(column)}${row}`;
  return { concept, reason, candidates: [...candidates], cell, text: '' };
}

/** Complaints without those that say the same of the same: several rules may be broken by one cell. */
export const keepOnce = (complaints: readonly CellProblem[]): CellProblem[] => [
  ...new Map(complaints.map((each) => [`${each.concept} ${each.reason}`, each])).values(),
];
