import type { GroupHeading } from './head-columns.ts';

/** Columns from one place up to another. Where they are not drawn, one cell keeps their room. */
export type ColumnPart = { from: number; to: number; drawn: boolean };

/** Columns that are drawn together. */
export const COLUMNS_OF_A_BLOCK = 8;

/** Fewer blocks than this are drawn at once: leaving some out saves nothing. */
const FEWEST_BLOCKS = 4;

/** The blocks that columns are drawn in: their first places and how many columns they have. Of a narrow table, one. */
export function listBlocks(columns: number): { from: number; span: number }[] {
  const blocks = Math.ceil(columns / COLUMNS_OF_A_BLOCK);
  if (blocks < FEWEST_BLOCKS) return [{ from: 0, span: columns }];
  return Array.from({ length: blocks }, (_, block) => {
    const from = block * COLUMNS_OF_A_BLOCK;
    return { from, span: Math.min(COLUMNS_OF_A_BLOCK, columns - from) };
  });
}

/** The parts of a row, given which blocks are drawn; neighbours alike are one part. */
export function partColumns(columns: number, drawn: ReadonlySet<number>): ColumnPart[] {
  const blocks = listBlocks(columns);
  const parts: ColumnPart[] = [];
  for (const [block, { from, span }] of blocks.entries()) {
    const isDrawn = blocks.length === 1 || drawn.has(block);
    const last = parts.at(-1);
    if (last?.drawn === isDrawn) last.to += span;
    else parts.push({ from, to: from + span, drawn: isDrawn });
  }
  return parts;
}

/** A heading over neighbouring columns and the place of its first; without a text, room that is kept. */
export type PlacedHeading = { key: string; text: string | null; from: number; span: number };

/** The headings that stand over any drawn column, whole; the others become room. */
export function partHeadings(
  headings: readonly GroupHeading[],
  parts: readonly ColumnPart[],
): PlacedHeading[] {
  const placed: PlacedHeading[] = [];
  let from = 0;
  for (const { key, text, span } of headings) {
    const to = from + span;
    const isDrawn = parts.some((part) => part.drawn && part.from < to && from < part.to);
    const last = placed.at(-1);
    if (isDrawn) placed.push({ key, text, from, span });
    else if (last?.text === null) last.span += span;
    else placed.push({ key: `room ${key}`, text: null, from, span });
    from = to;
  }
  return placed;
}
