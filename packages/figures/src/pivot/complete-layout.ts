import { TOTAL } from '@korsetkish/contract';
import type { DimensionMembers } from './list-dimension-members.ts';
import type { PivotLayout, PivotMember } from './pivot.ts';
import type { PivotDimension } from './pivot-dimension.ts';

/** A layout that holds all figures apart, and what they share, which is said once. */
export interface CompleteLayout {
  layout: PivotLayout;
  common: PivotMember[];
}

/**
 * Makes a layout hold all figures apart. A dimension stands once, where it is named first. One that varies and that
 * nobody placed becomes a row. One that does not vary takes no room, but for the first of an axis that would otherwise
 * be nameless; it is common to all figures. A breakdown that no figure has is left out altogether.
 *
 * @param dimensions of the figures, each with at least one member
 */
export function completeLayout(asked: PivotLayout, dimensions: readonly DimensionMembers[]): CompleteLayout {
  const held = dimensions.filter(({ members }) => members.some((member) => member !== TOTAL));
  const names = held.map(({ dimension }) => dimension);
  const varied = new Set(held.filter(({ members }) => members.length > 1).map(({ dimension }) => dimension));

  const claimed = new Set<PivotDimension>();
  const claim = (axis: readonly PivotDimension[]): PivotDimension[] =>
    axis.filter((each) => {
      const isFree = names.includes(each) && !claimed.has(each);
      if (isFree) claimed.add(each);
      return isFree;
    });
  const [rows, columns, multiples] = [claim(asked.rows), claim(asked.columns), claim(asked.multiples)];
  const unplaced = claim([...varied]);

  const isVaried = (dimension: PivotDimension): boolean => varied.has(dimension);
  const withName = (axis: readonly PivotDimension[]): PivotDimension[] =>
    axis.some(isVaried) ? axis.filter(isVaried) : axis.slice(0, 1);
  const layout = {
    rows: withName([...rows, ...unplaced]),
    columns: withName(columns),
    multiples: multiples.filter(isVaried),
  };
  const isShown = (dimension: PivotDimension): boolean =>
    [...layout.rows, ...layout.columns, ...layout.multiples].includes(dimension);
  if (layout.rows.length === 0) layout.rows = names.filter((each) => !isShown(each)).slice(0, 1);

  const common = held.flatMap(({ dimension, members: [only] }) =>
    only === undefined || isShown(dimension) ? [] : [{ dimension, code: only }],
  );
  return { layout, common };
}
