import styles from '../line-table.module.css';

/** Where a row stands in its file. */
export function RowNumber({ sheet, row }: { sheet: string | null; row: number }) {
  return <span className={styles.cell}>{sheet === null ? row : `${sheet}: ${row}`}</span>;
}
