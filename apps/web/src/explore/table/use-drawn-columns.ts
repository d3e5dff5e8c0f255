import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type ColumnPart, listBlocks, partColumns } from './column-parts.ts';

/** How far around the visible part columns are drawn, px. */
const AHEAD = '0px 800px';

/** A column's width before it was ever drawn, rem: the least of a heading. */
const GUESSED_COLUMN = 8;

/** The blocks in sight of a table that was just opened. */
const FIRST_BLOCKS: ReadonlySet<number> = new Set([0, 1]);

/**
 * Which columns of a wide table are drawn: those near the visible part, and those around the cursor. A row of empty cells,
 * one a block, measures the blocks and keeps the width of those that are not drawn.
 *
 * @param region what scrolls
 * @param cursorColumn place of the column that the cursor is in
 */
export function useDrawnColumns(
  region: RefObject<HTMLElement | null>,
  columns: number,
  cursorColumn: number,
) {
  const { blocks, widths } = useMemo(
    () => ({ blocks: listBlocks(columns), widths: new Map<number, number>() }),
    [columns],
  );
  const [near, setNear] = useState(FIRST_BLOCKS);
  const ruler = useRef<HTMLTableRowElement>(null);

  useEffect(() => {
    const cells = [...(ruler.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
    const blockOf = new Map<Element, number>(cells.map((cell, block) => [cell, block]));
    if (blockOf.size !== blocks.length) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.map(({ target, boundingClientRect, isIntersecting }) => {
          const block = blockOf.get(target) ?? 0;
          widths.set(block, Math.max(widths.get(block) ?? 0, boundingClientRect.width));
          return { block, isIntersecting };
        });
        setNear((before) => {
          const next = new Set(before);
          for (const { block, isIntersecting } of seen) {
            if (isIntersecting) next.add(block);
            else next.delete(block);
          }
          return next;
        });
      },
      { root: region.current, rootMargin: AHEAD },
    );
    for (const cell of cells) observer.observe(cell);
    return () => observer.disconnect();
  }, [region, blocks, widths]);

  const held = blocks.findIndex(({ from, span }) => from <= cursorColumn && cursorColumn < from + span);
  const parts = useMemo(
    (): readonly ColumnPart[] => partColumns(columns, new Set([...near, held])),
    [columns, near, held],
  );
  return {
    parts,
    /** Null where the table is narrow enough to be drawn whole. */
    ruler: blocks.length > 1 ? { row: ruler, blocks, widthOf } : null,
  };

  function widthOf(block: number): string {
    const measured = widths.get(block);
    return measured === undefined ? `${(blocks[block]?.span ?? 0) * GUESSED_COLUMN}rem` : `${measured}px`;
  }
}

export type ColumnRuler = ReturnType<typeof useDrawnColumns>['ruler'];
