import { type ReactNode, useId, useRef } from 'react';
import { AnnotationList } from '../../charts/annotations/annotation-list.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import type { ExploreSort } from '../explore-search.ts';
import type { CellPlace, TableExtent } from './cell-cursor.ts';
import { COLUMNS_OF_A_BLOCK } from './column-parts.ts';
import { PivotChunk } from './pivot-chunk.tsx';
import { PivotFoot } from './pivot-foot.tsx';
import { PivotHead } from './pivot-head.tsx';
import { countColumns, countHeadRows, type PivotSheet } from './pivot-sheet.ts';
import styles from './pivot-table.module.css';
import { PrintedTables } from './printed-tables.tsx';
import { TableKey } from './table-key.tsx';
import { useCellCursor } from './use-cell-cursor.ts';
import { useDrawnColumns } from './use-drawn-columns.ts';
import { useFollowFocus } from './use-follow-focus.ts';

/** Cells of rows that are drawn together; a larger table is drawn in parts, as it is scrolled. */
const CELLS_OF_A_CHUNK = 600;

/** About how many columns are near the visible part. */
const MOST_NEAR = 3 * COLUMNS_OF_A_BLOCK;

type PivotTableProps = {
  sheet: PivotSheet;
  caption: ReactNode;
  corner: string;
  sort: ExploreSort | null;
  onSort: (sort: ExploreSort | null) => void;
  onPoint: (place: CellPlace) => void;
};

/**
 * Figures in rows and columns. Headings stay in sight in both directions; the table scrolls in its own region; it is one
 * tab stop, in which the arrows move from cell to cell.
 */
export function PivotTable({ sheet, caption, corner, sort, onSort, onPoint }: PivotTableProps) {
  const captionId = useId();
  const region = useRef<HTMLElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const printing = usePrinting();
  const { rows, columns, totals } = sheet;
  const extent: TableExtent = {
    firstRow: -1,
    firstColumn: -1,
    lastRow: rows.length - (totals.columns ? 0 : 1),
    lastColumn: columns.length - (totals.rows ? 0 : 1),
  };
  const { cursor, onKeyDown, onFocus } = useCellCursor(table, extent, onPoint);
  const { parts, ruler } = useDrawnColumns(region, columns.length, cursor.column);
  useFollowFocus(table, cursor, parts);
  const chunk = Math.ceil(CELLS_OF_A_CHUNK / Math.min(MOST_NEAR, Math.max(1, columns.length)));
  const chunks = Array.from({ length: Math.ceil(rows.length / chunk) }, (_, index) => index * chunk);

  return (
    <div className={styles.whole}>
      <section ref={region} aria-labelledby={captionId} className={styles.region}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the arrows move through its cells, which is what a grid is
          role="grid"
          aria-rowcount={countHeadRows(sheet) + rows.length + (totals.columns ? 1 : 0)}
          aria-colcount={countColumns(sheet)}
          className={styles.table}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          <caption id={captionId} className={styles.caption}>
            {caption}
          </caption>
          <PivotHead {...{ sheet, parts, ruler, corner, cursor, sort, onSort }} />
          {chunks.map((from) => (
            <PivotChunk
              key={from}
              {...{ sheet, from, parts, cursor, region }}
              to={Math.min(rows.length, from + chunk)}
            />
          ))}
          {totals.columns && <PivotFoot {...{ sheet, parts, cursor }} />}
        </table>
      </section>
      {printing && <PrintedTables {...{ sheet, caption, corner, sort }} />}
      <TableKey sheet={sheet} />
      <AnnotationList annotations={sheet.happened.annotations} numbered />
    </div>
  );
}
