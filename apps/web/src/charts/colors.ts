import type { Code } from '@korsetkish/contract';

/**
 * How a mark is filled, and the ink that is readable on it; `ink` null: words stand beside the mark, not on it. `line`
 * is what a line of it is drawn in, where the fill is for surfaces only.
 */
export type ChartColor = { fill: string; ink: string | null; line?: string };

const ON_CATEGORY = 'var(--k-on-accent)';

const category = (number: number): ChartColor => ({ fill: `var(--k-cat-${number})`, ink: ON_CATEGORY });

/** The area or code a chart is about. */
export const ACCENT: ChartColor = category(1);
/** The area where it is behind what was declared for it; in words beside it too. */
export const CAUTION: ChartColor = category(2);
/** What it is seen against: the republic, another year. */
export const CONTEXT: ChartColor = { fill: 'var(--k-cat-3)', ink: null };
/** Whom the source itself holds the area against: neither its colour nor that of the background. */
export const COMPARATOR: ChartColor = category(5);
/** The printed total beside its codes: the ink of words, which no code has. */
export const TOTAL_COLOR: ChartColor = { fill: 'var(--k-ink)', ink: 'var(--k-surface)' };
/** A part that is there but asks for no attention. */
const FAINT: ChartColor = {
  fill: 'color-mix(in srgb, var(--k-cat-3) 45%, var(--k-surface))',
  ink: null,
  line: 'color-mix(in srgb, var(--k-cat-3) 60%, var(--k-ink))',
};

/** Codes whose colour carries meaning, and so is the same on every page. */
const FIXED: Readonly<Record<string, Readonly<Record<string, ChartColor>>>> = {
  OUTCOME: {
    APPROVED: category(1),
    REFUSED: category(2),
    EXPLAINED_IN_WRITING: CONTEXT,
    WITHDRAWN_BY_AUTHOR: FAINT,
  },
  /** Not a codelist: projects of a plan, by what became of them. */
  DELIVERY: { DELIVERED: category(1), CANCELLED: CONTEXT },
};

/** Categories of the palette without the greys, which mean "context". */
const BY_POSITION = [1, 2, 4, 5, 6, 7, 8].map(category);

/**
 * The colour of one code of a dimension. It follows the code's place in the codelist, never its place in a chart, so
 * that filtering or sorting changes no colour.
 */
export function colorOfCode(
  dimension: string,
  { code, position }: Pick<Code, 'code' | 'position'>,
): ChartColor {
  return FIXED[dimension]?.[code] ?? BY_POSITION[(position - 1) % BY_POSITION.length] ?? ACCENT;
}

/**
 * The colours of one chart, no two alike: each keeps its own but where another had it before; that one takes the first of
 * the palette that nobody asked for. What is beyond the palette keeps its own: nobody tells so many by colours.
 */
export function tellApart(asked: readonly ChartColor[]): ChartColor[] {
  const spare = BY_POSITION.filter(({ fill }) => asked.every((color) => color.fill !== fill));
  return asked.map((color, place) => {
    const isFirst = asked.findIndex(({ fill }) => fill === color.fill) === place;
    return isFirst ? color : (spare.shift() ?? color);
  });
}
