import { type RefObject, useEffect, useRef } from 'react';
import type { CellPlace } from './cell-cursor.ts';
import type { ColumnPart } from './column-parts.ts';

/** How long after a move columns may still come and push what was reached out of sight, ms. */
const SETTLING = 500;

/**
 * Keeps the focus in sight where columns come to be drawn beside it: they may be wider than the room that was kept for
 * them. Later nothing is moved, so that who scrolls away from the focus is not pulled back.
 */
export function useFollowFocus(
  table: RefObject<HTMLTableElement | null>,
  { row, column }: CellPlace,
  parts: readonly ColumnPart[],
): void {
  const settlesAt = useRef(0);
  // Every move starts anew.
  useEffect(() => {
    settlesAt.current = performance.now() + SETTLING;
  }, [row, column]);

  // It is other columns that move what was reached.
  useEffect(() => {
    const focused = document.activeElement;
    if (performance.now() > settlesAt.current || !table.current?.contains(focused)) return;
    focused?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [parts, table]);
}
