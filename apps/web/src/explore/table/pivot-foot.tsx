import { useTranslation } from 'react-i18next';
import type { CellPlace } from './cell-cursor.ts';
import type { ColumnPart } from './column-parts.ts';
import { describeTotal } from './describe-cell.ts';
import { DrawnColumns } from './drawn-columns.tsx';
import { PivotCell } from './pivot-cell.tsx';
import { columnIndexOf, countHeadRows, type PivotSheet, unitSaidAt } from './pivot-sheet.ts';
import styles from './pivot-table.module.css';
import { writePlace } from './use-cell-cursor.ts';

type PivotFootProps = { sheet: PivotSheet; parts: readonly ColumnPart[]; cursor: CellPlace };

/** The totals of columns, and at their end that of the whole table. */
export function PivotFoot({ sheet, parts, cursor }: PivotFootProps) {
  const { t } = useTranslation('explore');
  const { table, rows, columns, names, totals, findDoubts } = sheet;
  const row = rows.length;
  const placeOf = (column: number) => ({
    place: writePlace({ row, column }),
    columnIndex: columnIndexOf(column),
    active: cursor.row === row && cursor.column === column,
  });
  const { place, active } = placeOf(-1);
  return (
    <tfoot>
      <tr aria-rowindex={countHeadRows(sheet) + row + 1}>
        <th
          scope="row"
          aria-colindex={1}
          tabIndex={active ? 0 : -1}
          data-place={place}
          className={styles.label}
        >
          {t('table.total')}
        </th>
        <DrawnColumns parts={parts}>
          {(index) => {
            const column = columns[index];
            if (!column) return null;
            return (
              <PivotCell
                key={column.key}
                total
                text={describeTotal(
                  table.totalOfColumn(column),
                  unitSaidAt(sheet, null, column),
                  names,
                  findDoubts,
                )}
                {...placeOf(index)}
              />
            );
          }}
        </DrawnColumns>
        {totals.rows && (
          <PivotCell
            total
            text={describeTotal(table.totalOfTable(), unitSaidAt(sheet, null, null), names, findDoubts)}
            {...placeOf(columns.length)}
          />
        )}
      </tr>
    </tfoot>
  );
}
