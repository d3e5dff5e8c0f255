import type { ReactNode } from 'react';
import type { ExploreSort } from '../explore-search.ts';
import type { CellPlace } from './cell-cursor.ts';
import { PivotFoot } from './pivot-foot.tsx';
import { PivotHead } from './pivot-head.tsx';
import { PivotRow } from './pivot-row.tsx';
import type { PivotSheet } from './pivot-sheet.ts';
import styles from './pivot-table.module.css';
import { splitColumns } from './split-columns.ts';

type PrintedTablesProps = {
  sheet: PivotSheet;
  caption: ReactNode;
  corner: string;
  sort: ExploreSort | null;
};

const NOWHERE: CellPlace = { row: -2, column: -2 };

/** Paper is not pressed. */
const ignore = () => undefined;

/** A table for paper, where nothing scrolls: all of its rows, in stretches of as many columns as a sheet is wide. */
export function PrintedTables({ sheet, caption, corner, sort }: PrintedTablesProps) {
  return splitColumns(sheet).map((stretch) => {
    const parts = [{ from: 0, to: stretch.columns.length, drawn: true }];
    return (
      <table key={stretch.columns[0]?.key} className={`${styles.table} ${styles.printed}`}>
        <caption className={styles.caption}>{caption}</caption>
        <PivotHead
          sheet={stretch}
          ruler={null}
          cursor={NOWHERE}
          onSort={ignore}
          {...{ parts, corner, sort }}
        />
        <tbody>
          {stretch.rows.map(({ key }, place) => (
            <PivotRow key={key} sheet={stretch} activeColumn={null} {...{ parts, place }} />
          ))}
        </tbody>
        {stretch.totals.columns && <PivotFoot sheet={stretch} cursor={NOWHERE} parts={parts} />}
      </table>
    );
  });
}
