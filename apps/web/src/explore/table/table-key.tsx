import type { PivotTable, PivotTotal } from '@korsetkish/figures';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isImpossible, NOT_APPLICABLE, NOTHING } from './describe-cell.ts';
import { CELL_MARKS, listMarksOf } from './list-marks.ts';
import { useMarkWords } from './pivot-cell.tsx';
import type { PivotSheet } from './pivot-sheet.ts';
import styles from './pivot-table.module.css';

/** What the signs and marks of a table mean: those that stand in it. */
export function TableKey({ sheet }: { sheet: PivotSheet }) {
  const { t } = useTranslation('explore');
  const sayMark = useMarkWords();
  const { table, findDoubts, totals } = sheet;
  const marks = useMemo(
    () => listMarksOf(table, listTotals(table, totals), findDoubts),
    [table, totals, findDoubts],
  );
  const hasGaps = table.observations.length < table.rows.length * table.columns.length;
  const hasImpossible = useMemo(() => hasGaps && findImpossible(table), [hasGaps, table]);
  const entries = [
    ...marks.map((mark) => ({ key: mark, sign: CELL_MARKS[mark], words: sayMark(mark) })),
    ...(hasGaps ? [{ key: 'NOTHING', sign: NOTHING, words: t('mark.nothing') }] : []),
    ...(hasImpossible || totals.rows || totals.columns
      ? [{ key: 'NOT_APPLICABLE', sign: NOT_APPLICABLE, words: t('mark.notApplicable') }]
      : []),
  ];
  if (entries.length === 0) return null;
  return (
    <ul aria-label={t('mark.key')} className={styles.key}>
      {entries.map(({ key, sign, words }) => (
        <li key={key}>
          <span aria-hidden="true" data-mark={key} className={styles.mark}>
            {sign}
          </span>{' '}
          {words}
        </li>
      ))}
    </ul>
  );
}

function listTotals(table: PivotTable, shown: PivotSheet['totals']): PivotTotal[] {
  return [
    ...(shown.rows ? table.rows.slice(0, ROWS_LOOKED_AT).map(table.totalOfRow) : []),
    ...(shown.columns ? table.columns.map(table.totalOfColumn) : []),
    ...(shown.rows && shown.columns ? [table.totalOfTable()] : []),
  ];
}

/** Rows looked at for their totals and for cells that could not be; they are alike. */
const ROWS_LOOKED_AT = 200;

function findImpossible({ rows, columns, findCell }: PivotTable): boolean {
  return rows.slice(0, ROWS_LOOKED_AT).some((row) =>
    columns.some((column) => {
      const cell = findCell(row, column);
      return cell.kind === 'EMPTY' && isImpossible(cell.empty);
    }),
  );
}
