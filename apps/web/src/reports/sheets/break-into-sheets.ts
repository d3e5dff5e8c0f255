/** A piece as it was measured; heights in pixels, with the room around it. */
export type MeasuredPiece = {
  height: number;
  /** It stands on one sheet with what follows. */
  keepsNext: boolean;
  /** Numbers of the footnotes that are told on its sheet. */
  footnotes: readonly number[];
  /** Of a row: its table, and how high the headings are that stand above it on every sheet. */
  head: { list: number; height: number } | null;
};

/** What there is on a sheet, in pixels. */
export type SheetRoom = {
  /** Between the margins. */
  height: number;
  /** Of each footnote, the first of number 1. */
  footnotes: readonly number[];
  /** What parts the footnotes from the text. */
  rule: number;
};

/** A sheet: its pieces from one place to before another, and its footnotes. */
export type Sheet = { from: number; to: number; footnotes: readonly number[] };

/**
 * Where sheets end: before the first piece that there is no more room for, with its footnotes and all that it stands
 * together with. A piece higher than a sheet has one to itself, which is then longer.
 */
export function breakIntoSheets(pieces: readonly MeasuredPiece[], room: SheetRoom): Sheet[] {
  const sheets: Sheet[] = [];
  let sheet: Sheet = { from: 0, to: 0, footnotes: [] };
  for (let place = 0; place < pieces.length; place = endOfChain(pieces, place)) {
    const whole = extendSheet(sheet, endOfChain(pieces, place), pieces);
    if (place > sheet.from && heightOf(whole, pieces, room) > room.height) {
      sheets.push(sheet);
      sheet = extendSheet({ from: place, to: place, footnotes: [] }, endOfChain(pieces, place), pieces);
    } else {
      sheet = whole;
    }
  }
  return sheet.to > sheet.from ? [...sheets, sheet] : sheets;
}

/** The place after a piece and what it stands together with. */
function endOfChain(pieces: readonly MeasuredPiece[], place: number): number {
  let end = place;
  while (pieces[end]?.keepsNext) end += 1;
  return Math.min(end + 1, pieces.length);
}

function extendSheet({ from, to, footnotes }: Sheet, end: number, pieces: readonly MeasuredPiece[]): Sheet {
  const more = pieces.slice(to, end).flatMap((piece) => piece.footnotes);
  return { from, to: end, footnotes: [...footnotes, ...more] };
}

function heightOf({ from, to, footnotes }: Sheet, pieces: readonly MeasuredPiece[], room: SheetRoom): number {
  const shown = pieces.slice(from, to);
  const text = shown.reduce((sum, { height, head }, index) => {
    const isFirstRow = head !== null && shown[index - 1]?.head?.list !== head.list;
    return sum + height + (isFirstRow ? head.height : 0);
  }, 0);
  const notes = footnotes.reduce((sum, number) => sum + (room.footnotes[number - 1] ?? 0), 0);
  return text + notes + (footnotes.length > 0 ? room.rule : 0);
}
