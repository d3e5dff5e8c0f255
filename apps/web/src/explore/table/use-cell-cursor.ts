import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type CellPlace, stepByKey, type TableExtent } from './cell-cursor.ts';

/** Written on what takes the focus: `data-place="3 0"`. */
export const writePlace = ({ row, column }: CellPlace): string => `${row} ${column}`;

function readPlace(target: EventTarget): CellPlace | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = (element?.dataset.place ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/**
 * One tab stop for a whole table: the place that was left last. Arrows, Home, End, Page Up and Page Down move it, with
 * Ctrl to the ends of the table.
 */
export function useCellCursor(
  table: RefObject<HTMLTableElement | null>,
  extent: TableExtent,
  onPoint: (place: CellPlace) => void,
) {
  const [cursor, setCursor] = useState<CellPlace>({ row: 0, column: 0 });
  const wantsFocus = useRef(false);

  // The place may have been drawn only now, so the focus goes there after it.
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const place = table.current?.querySelector<HTMLElement>(`[data-place="${writePlace(cursor)}"]`);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cursor, table]);

  const within: CellPlace = {
    row: Math.min(cursor.row, extent.lastRow),
    column: Math.min(cursor.column, extent.lastColumn),
  };
  return {
    cursor: within,
    onKeyDown: (event: KeyboardEvent) => {
      const to = stepByKey(event, within, extent);
      if (!to || event.altKey || event.metaKey) return;
      event.preventDefault();
      wantsFocus.current = true;
      setCursor(to);
    },
    onFocus: (event: FocusEvent) => {
      const place = readPlace(event.target);
      if (!place) return;
      setCursor(place);
      onPoint(place);
      // Out from under what stays in sight, such as the line that now tells of it.
      if (event.target instanceof Element)
        event.target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}
