import type { ReactNode } from 'react';
import type { ColumnPart } from './column-parts.ts';
import styles from './pivot-table.module.css';
import type { ColumnRuler } from './use-drawn-columns.ts';

type DrawnColumnsProps = {
  parts: readonly ColumnPart[];
  /** The cell of a column, given its place; its key keeps it, and the focus in it, when the parts change. */
  children: (column: number) => ReactNode;
};

/** The cells of a row: one a drawn column, one for the room of those beside each other that are not. */
export function DrawnColumns({ parts, children }: DrawnColumnsProps) {
  return parts.flatMap(({ from, to, drawn }) =>
    drawn ? (
      Array.from({ length: to - from }, (_, index) => children(from + index))
    ) : (
      <ColumnRoom key={`room ${from}`} span={to - from} />
    ),
  );
}

/** Keeps the room of columns that are not drawn. */
export function ColumnRoom({ span }: { span: number }) {
  return <td aria-hidden="true" colSpan={span} className={styles.room} />;
}

/** Measures blocks of columns, and keeps the width of those that are not drawn. */
export function RulerRow({ row, blocks, widthOf }: NonNullable<ColumnRuler>) {
  return (
    <tr ref={row} className={styles.ruler}>
      <td />
      {blocks.map(({ from, span }, block) => (
        <td key={from} data-block={block} colSpan={span} style={{ minWidth: widthOf(block) }} />
      ))}
    </tr>
  );
}
