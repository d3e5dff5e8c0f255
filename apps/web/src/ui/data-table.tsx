import { type ReactNode, useId, useRef } from 'react';
import styles from './data-table.module.css';
import { useOverflows } from './use-overflows.ts';

/** `numeric` columns are right-aligned in tabular numerals; the `rowHeader` one names its row. */
export type DataColumn<Row> = {
  key: string;
  heading: ReactNode;
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

/** A table with caption and headers; too wide for its place, it scrolls by itself and can be reached by keyboard. */
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
      <table className={styles.table}>
        <caption id={captionId} className={styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, heading, numeric }) => (
              <th key={key} scope="col" data-numeric={numeric}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, cell, numeric, rowHeader }) =>
                rowHeader ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} data-numeric={numeric}>
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
