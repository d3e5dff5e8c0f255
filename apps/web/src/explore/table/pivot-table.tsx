import { type ReactNode, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExploreSort } from '../explore-search.ts';
import type { CellPlace, TableExtent } from './cell-cursor.ts';
import { CELL_MARKS, listMarksOf } from './list-marks.ts';
import { useMarkWords } from './pivot-cell.tsx';
import { PivotChunk } from './pivot-chunk.tsx';
import { PivotFoot } from './pivot-foot.tsx';
import { PivotHead } from './pivot-head.tsx';
import { countHeadRows, type PivotSheet } from './pivot-sheet.ts';
import styles from './pivot-table.module.css';
import { useCellCursor } from './use-cell-cursor.ts';

/** Cells drawn at once; a larger table is drawn in parts, as it is scrolled. */
const CELLS_OF_A_CHUNK = 600;

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
  const { t } = useTranslation('explore');
  const captionId = useId();
  const region = useRef<HTMLElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const { rows, columns, totals } = sheet;
  const extent: TableExtent = {
    ...{ firstRow: -1, firstColumn: -1 },
    lastRow: rows.length - (totals.columns ? 0 : 1),
    lastColumn: columns.length - (totals.rows ? 0 : 1),
  };
  const { cursor, onKeyDown, onFocus } = useCellCursor(table, extent, onPoint);
  const chunk = Math.max(1, Math.floor(CELLS_OF_A_CHUNK / Math.max(1, columns.length)));
  const chunks = Array.from({ length: Math.ceil(rows.length / chunk) }, (_, index) => index * chunk);
  const sayMark = useMarkWords();
  const marks = useMemo(() => listMarksOf(sheet.table, sheet.failsCheck), [sheet]);

  return (
    <div className={styles.whole}>
      <section ref={region} aria-labelledby={captionId} className={styles.region}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the arrows move through its cells, which is what a grid is
          role="grid"
          aria-rowcount={countHeadRows(sheet) + rows.length + (totals.columns ? 1 : 0)}
          className={styles.table}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          <caption id={captionId} className={styles.caption}>
            {caption}
          </caption>
          <PivotHead {...{ sheet, corner, cursor, sort, onSort }} />
          {chunks.map((from) => (
            <PivotChunk
              key={from}
              {...{ sheet, from, cursor, region }}
              to={Math.min(rows.length, from + chunk)}
            />
          ))}
          {totals.columns && <PivotFoot sheet={sheet} cursor={cursor} />}
        </table>
      </section>
      {marks.length > 0 && (
        <ul aria-label={t('mark.key')} className={styles.key}>
          {marks.map((mark) => (
            <li key={mark}>
              <span aria-hidden="true" data-mark={mark} className={styles.mark}>
                {CELL_MARKS[mark]}
              </span>{' '}
              {sayMark(mark)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
