import { type ReactNode, useId, useRef } from 'react';
import styles from './data-table.module.css';
import { useOverflows } from './use-overflows.ts';

/** `numeric` columns are right-aligned in tabular numerals; the `rowHeader` one names its row. */
export type DataColumn<Row> = {
  key: string;
  /** Also the small label of its cells where rows are shown as blocks. */
  heading: string;
  /** `''` where the row has nothing to say: it takes no room in a block. */
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  rowHeader?: boolean;
};

type DataTableProps<Row> = {
  caption: ReactNode;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/**
 * What the parts of a table are by themselves, said again: shown as blocks, they would be nothing to those who hear
 * the page.
 */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/**
 * A table with caption and headers. On a phone each row is a block: its header and first figure on top, then the other
 * cells under their headings. Elsewhere a table too wide for its place scrolls by itself and can be reached by keyboard.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  const captionId = useId();
  const region = useRef<HTMLElement>(null);
  const scrolls = useOverflows(region);
  return (
    <section
      ref={region}
      aria-labelledby={captionId}
      className={styles.region}
      // What scrolls must be reachable without a mouse.
      tabIndex={scrolls ? 0 : undefined}
    >
      <table className={styles.table} {...ROLES.table}>
        <caption id={captionId} className={styles.caption}>
          {caption}
        </caption>
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            {columns.map(({ key, heading, numeric }) => (
              <th key={key} scope="col" data-numeric={numeric} {...ROLES.columnHeader}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...ROLES.row}>
              {columns.map(({ key, heading, cell, numeric, rowHeader }) =>
                rowHeader ? (
                  <th key={key} scope="row" {...ROLES.rowHeader}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} data-numeric={numeric} data-heading={heading} {...ROLES.cell}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
