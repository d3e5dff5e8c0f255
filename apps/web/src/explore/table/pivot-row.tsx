import { memo } from 'react';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { AnnotationMarks } from './annotation-marks.tsx';
import type { ColumnPart } from './column-parts.ts';
import { describeCell, describeTotal } from './describe-cell.ts';
import { DrawnColumns } from './drawn-columns.tsx';
import { PivotCell } from './pivot-cell.tsx';
import { columnIndexOf, countHeadRows, type PivotSheet, unitSaidAt } from './pivot-sheet.ts';
import styles from './pivot-table.module.css';
import { writePlace } from './use-cell-cursor.ts';

type PivotRowProps = {
  sheet: PivotSheet;
  /** Its place among the rows as sorted. */
  place: number;
  parts: readonly ColumnPart[];
  /** The column that the cursor is in, when it is in this row. */
  activeColumn: number | null;
};

/** One row of figures. Drawn again only when the cursor enters or leaves it, or other columns come near. */
export const PivotRow = memo(function PivotRow({ sheet, place, parts, activeColumn }: PivotRowProps) {
  const { table, rows, columns, labels, units, names, findDoubts, findShare, totals, happened } = sheet;
  const row = rows[place];
  const label = labels[place];
  if (!row || !label) return null;
  const unit = units.ofRow(row);
  const before = rows[place - 1];
  // Under the name that has said it, a unit is not said again.
  const isUnitSaid = label.said.length > 0 && before !== undefined && units.ofRow(before)?.key === unit?.key;
  const placeOf = (column: number) => ({
    place: writePlace({ row: place, column }),
    columnIndex: columnIndexOf(column),
    active: activeColumn === column,
  });
  const { place: labelPlace, active: labelActive } = placeOf(-1);
  return (
    <tr aria-rowindex={countHeadRows(sheet) + place + 1}>
      <th
        scope="row"
        aria-colindex={1}
        tabIndex={labelActive ? 0 : -1}
        data-place={labelPlace}
        className={styles.label}
      >
        {label.said.length > 0 && <VisuallyHidden>{`${label.said.join(', ')}, `}</VisuallyHidden>}
        {label.lines.map(({ text, depth }, line) => (
          <span key={depth} className={styles.line} data-depth={Math.min(depth, 2)}>
            {text}
            {line < label.lines.length - 1 && <VisuallyHidden>, </VisuallyHidden>}
            {unit && !isUnitSaid && line === label.lines.length - 1 && (
              <span className={styles.unit}>, {unit.text}</span>
            )}
          </span>
        ))}
        <AnnotationMarks annotations={happened.ofRow(row)} />
      </th>
      <DrawnColumns parts={parts}>
        {(index) => {
          const column = columns[index];
          if (!column) return null;
          const cell = table.findCell(row, column);
          return (
            <PivotCell
              key={column.key}
              text={describeCell(cell, unitSaidAt(sheet, row, column), names, findDoubts, findShare)}
              annotations={cell.kind === 'EMPTY' ? [] : happened.ofFigure(cell.observation)}
              {...placeOf(index)}
            />
          );
        }}
      </DrawnColumns>
      {totals.rows && (
        <PivotCell
          total
          text={describeTotal(table.totalOfRow(row), unitSaidAt(sheet, row, null), names, sheet.findDoubts)}
          {...placeOf(columns.length)}
        />
      )}
    </tr>
  );
});
