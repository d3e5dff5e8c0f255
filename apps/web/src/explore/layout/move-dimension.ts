import {
  BASE_DIMENSIONS,
  type DimensionMembers,
  isBaseDimension,
  OTHER_BREAKDOWNS,
  type PivotAxis,
  type PivotDimension,
  type PivotLayout,
} from '@korsetkish/figures';

export const AXES = ['rows', 'columns', 'multiples'] as const satisfies readonly PivotAxis[];

/**
 * A layout in which everything has a place: what it does not name stands in the rows, as `buildPivot` would put it. All
 * dimensions of breakdowns that stand nowhere are one, `BREAKDOWN`; where there is only one, it goes by its own name.
 *
 * @param dimensions of the figures on screen
 */
export function placeAll(layout: PivotLayout, dimensions: readonly DimensionMembers[]): PivotLayout {
  const breakdowns = listBreakdowns(dimensions);
  const [only, ...others] = breakdowns;
  const named = AXES.flatMap((axis) => layout[axis]);
  const alone = only !== undefined && others.length === 0 && !named.includes(only) ? only : null;
  const known = (dimension: PivotDimension): PivotDimension =>
    dimension === OTHER_BREAKDOWNS && alone !== null ? alone : dimension;
  const rest = breakdowns.filter((dimension) => !named.includes(dimension));
  const isHere = (dimension: PivotDimension): boolean =>
    isBaseDimension(dimension) ||
    breakdowns.includes(dimension) ||
    (dimension === OTHER_BREAKDOWNS && rest.length > 0);

  const shown = new Set<PivotDimension>();
  const keep = (axis: readonly PivotDimension[]): PivotDimension[] =>
    axis.map(known).filter((dimension) => isHere(dimension) && !shown.has(dimension) && shown.add(dimension));
  const [rows, columns, multiples] = [keep(layout.rows), keep(layout.columns), keep(layout.multiples)];
  const unplaced = keep([...BASE_DIMENSIONS, ...(rest.length > 0 ? [OTHER_BREAKDOWNS] : [])]);
  return { rows: [...rows, ...unplaced], columns, multiples };
}

/** The dimensions of breakdowns that figures have. */
export function listBreakdowns(dimensions: readonly DimensionMembers[]): PivotDimension[] {
  return dimensions.map(({ dimension }) => dimension).filter((dimension) => !isBaseDimension(dimension));
}

/** The axis that a dimension stands on. */
export function findAxis(layout: PivotLayout, dimension: PivotDimension): PivotAxis | null {
  return AXES.find((axis) => layout[axis].includes(dimension)) ?? null;
}

/** Puts a dimension last on an axis; null takes it out, so that it is one of the other breakdowns. */
export function moveTo(layout: PivotLayout, dimension: PivotDimension, axis: PivotAxis | null): PivotLayout {
  const without = mapAxes(layout, (dimensions) => dimensions.filter((each) => each !== dimension));
  return axis === null ? without : { ...without, [axis]: [...without[axis], dimension] };
}

/** Moves a dimension one place outwards (-1) or inwards (1) on its axis; at an end it stays. */
export function moveBy(layout: PivotLayout, dimension: PivotDimension, by: -1 | 1): PivotLayout {
  return mapAxes(layout, (dimensions) => {
    const from = dimensions.indexOf(dimension);
    const to = from + by;
    if (from < 0 || to < 0 || to >= dimensions.length) return dimensions;
    return dimensions.toSpliced(from, 1).toSpliced(to, 0, dimension);
  });
}

/** Rows for columns and columns for rows. */
export function swapAxes({ rows, columns, multiples }: PivotLayout): PivotLayout {
  return { rows: columns, columns: rows, multiples };
}

function mapAxes(
  { rows, columns, multiples }: PivotLayout,
  change: (axis: readonly PivotDimension[]) => readonly PivotDimension[],
): PivotLayout {
  return { rows: change(rows), columns: change(columns), multiples: change(multiples) };
}
