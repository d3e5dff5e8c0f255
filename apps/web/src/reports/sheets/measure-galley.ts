import type { MeasuredPiece, SheetRoom } from './break-into-sheets.ts';
import { listFirstFootnotes, type SheetPiece } from './list-pieces.ts';

/** Between the upper and the lower margin of A4, less what rounding may take. */
const ROOM_MM = 296 - 20 - 20;
const PIXELS_PER_MM = 96 / 25.4;

const heightOf = (element: Element | null | undefined): number =>
  element?.getBoundingClientRect().height ?? 0;

/** How high the pieces of a report stand in a column as broad as a sheet's text. */
export function measurePieces(galley: Element, pieces: readonly SheetPiece[]): MeasuredPiece[] {
  return pieces.map((piece, place) => {
    const drawn = galley.querySelector(`[data-place="${place}"]`);
    return {
      height: heightOf(drawn),
      keepsNext: piece.keepsNext,
      footnotes: listFirstFootnotes(piece),
      head:
        piece.piece === 'ROW' ? { list: piece.list, height: heightOf(drawn?.closest('table')?.tHead) } : null,
    };
  });
}

/** What there is on a sheet, and what of it the footnotes below the column would take. */
export function measureRoom(galley: Element): SheetRoom {
  const footnotes = Array.from(galley.querySelectorAll('[data-footnote]'), heightOf);
  const all = heightOf(galley.querySelector('[data-footnotes]'));
  return {
    height: ROOM_MM * PIXELS_PER_MM,
    footnotes,
    rule: all - footnotes.reduce((sum, height) => sum + height, 0),
  };
}
