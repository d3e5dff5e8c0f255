/** A letter as it stands on the page, px from the top left of the window. */
export type PlacedLetter = { letter: string; left: number; top: number; height: number };

/** A line of text: where its first letter begins, and the top and height of its letters' box. */
export type TextLine = { text: string; left: number; top: number; height: number };

/** Letters further apart than this stand on different lines, px. */
const LEAST_STEP = 2;

/** Puts letters of one text, in reading order, back into the lines that the browser broke them into. */
export function groupLetters(letters: Iterable<PlacedLetter>): TextLine[] {
  const lines: TextLine[] = [];
  let line: TextLine | undefined;
  for (const { letter, left, top, height } of letters) {
    if (line && Math.abs(top - line.top) > LEAST_STEP) line = undefined;
    // A line begins with what is seen: the space it was broken at belongs to neither.
    if (!line && letter === ' ') continue;
    if (!line) {
      line = { text: '', left, top, height };
      lines.push(line);
    }
    line.text += letter;
  }
  return lines.map((each) => ({ ...each, text: each.text.trimEnd() }));
}
