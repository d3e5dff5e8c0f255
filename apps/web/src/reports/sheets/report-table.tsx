import type { Language } from '@korsetkish/contract';
import type { Placed } from './group-pieces.ts';
import type { SheetPiece, TablePart } from './list-pieces.ts';
import { Marked } from './marked.tsx';
import styles from './paper.module.css';

type ReportTableProps = {
  table: TablePart;
  /** Those on this sheet. */
  rows: readonly Placed<Extract<SheetPiece, { piece: 'ROW' }>>[];
  language: Language;
};

/** A table, or as much of it as a sheet has room for, under its headings. */
export function ReportTable({ table: { caption, rowsName, columns }, rows, language }: ReportTableProps) {
  return (
    <table aria-label={caption} className={styles.table}>
      <colgroup>
        <col className={styles.names} />
        <col span={columns.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{rowsName}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, piece: { row } }) => (
          <tr key={place} data-place={place}>
            <th scope="row">{row.name}</th>
            {row.cells.map((cell, index) => (
              <td key={columns[index]}>
                <Marked said={cell} language={language} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
