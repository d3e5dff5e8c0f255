import { measureText } from './measure-text.ts';
import { LINE } from './text-metrics.ts';

/** A number in its circle, em. */
export const MARK_SIZE = 1.27;
const BETWEEN_MARKS = 0.2;
const BEFORE_MARKS = 0.4;

/** Width of marks in a row, em. */
export function widthOfMarks(count: number): number {
  return count * (MARK_SIZE + BETWEEN_MARKS) - BETWEEN_MARKS;
}

/** Em that the shortest of a label's lines takes with so many marks after it; nothing more without any. */
export function widthWithMarks(lines: readonly string[], count: number): number {
  if (count === 0) return 0;
  return Math.min(...lines.map((line) => measureText(line))) + BEFORE_MARKS + widthOfMarks(count);
}

/** Lines of a label, and how they stand at their place. */
export type MarkedText = {
  lines: readonly { text: string; bold?: boolean }[];
  anchor: 'start' | 'middle';
  /** Em around the place (`middle`) or right of it (`start`) that marks may take. */
  room: number;
};

/** Where marks stand: their left edge from the label's place, and their middle from the top of its first line, em. */
export type MarkPlace = { left: number; middle: number };

/**
 * A place for marks after the first line of a label that leaves room for them; under the label where none does.
 */
export function placeMarks({ lines, anchor, room }: MarkedText, count: number): MarkPlace {
  const width = widthOfMarks(count);
  const half = anchor === 'middle' ? 0.5 : 1;
  for (const [index, { text, bold }] of lines.entries()) {
    const left = measureText(text, bold ? 'bold' : 'regular') * half + BEFORE_MARKS;
    if (left + width <= room * half) return { left, middle: LINE * (index + 0.5) };
  }
  return { left: anchor === 'middle' ? -width / 2 : 0, middle: LINE * (lines.length + 0.5) };
}
