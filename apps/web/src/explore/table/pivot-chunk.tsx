import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CellPlace } from './cell-cursor.ts';
import type { ColumnPart } from './column-parts.ts';
import { PivotRow } from './pivot-row.tsx';
import type { PivotSheet } from './pivot-sheet.ts';
import styles from './pivot-table.module.css';

/** A row's height before it was ever drawn, px. */
const GUESSED_ROW = 36;

/** How far around the visible part rows are drawn, px: more than a press of Page Down. */
const AHEAD = '800px';

type PivotChunkProps = {
  sheet: PivotSheet;
  /** Places of its first row and of the first that is no longer its. */
  from: number;
  to: number;
  parts: readonly ColumnPart[];
  cursor: CellPlace;
  /** What scrolls. */
  region: RefObject<HTMLElement | null>;
};

/**
 * Some rows of a large table, drawn while they are near the visible part or hold the cursor; otherwise their height is
 * kept free. The rows are real ones of a real table, so that heights may differ and nothing jumps.
 */
export function PivotChunk({ sheet, from, to, parts, cursor, region }: PivotChunkProps) {
  const element = useRef<HTMLTableSectionElement>(null);
  const [near, setNear] = useState(from === 0);
  const [height, setHeight] = useState((to - from) * GUESSED_ROW);
  const holdsCursor = from <= cursor.row && cursor.row < to;
  const drawn = near || holdsCursor;

  useEffect(() => {
    const chunk = element.current;
    if (!chunk) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (entry.boundingClientRect.height > 0) setHeight(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { root: region.current, rootMargin: AHEAD },
    );
    observer.observe(chunk);
    return () => observer.disconnect();
  }, [region]);

  return (
    <tbody ref={element}>
      {drawn ? (
        Array.from({ length: to - from }, (_, index) => (
          <PivotRow
            key={sheet.rows[from + index]?.key}
            sheet={sheet}
            parts={parts}
            place={from + index}
            activeColumn={cursor.row === from + index ? cursor.column : null}
          />
        ))
      ) : (
        <tr className={styles.kept} style={{ height }}>
          <td />
        </tr>
      )}
    </tbody>
  );
}
