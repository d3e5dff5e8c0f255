import { TOTAL } from '@korsetkish/contract';
import type { DimensionMembers } from './list-dimension-members.ts';
import type { PivotLayout, PivotMember } from './pivot.ts';
import { isBaseDimension, joinDimensions, OTHER_BREAKDOWNS, type PivotDimension } from './pivot-dimension.ts';

/** A layout that holds all figures apart, and what they share, which is said once. */
export interface CompleteLayout {
  layout: PivotLayout;
  common: PivotMember[];
  /** The dimensions of breakdowns that the layout takes together, as one. */
  together: DimensionMembers[];
}

/**
 * Makes a layout hold all figures apart. A dimension stands once, where it is named first. One that varies and that
 * nobody placed becomes a row; of breakdowns, all those together become one. One that does not vary takes no room, but
 * for the first of an axis that would otherwise be nameless; it is common to all figures. A breakdown that no figure
 * has is left out altogether.
 *
 * @param dimensions of the figures, each with at least one member
 */
export function completeLayout(asked: PivotLayout, dimensions: readonly DimensionMembers[]): CompleteLayout {
  const held = dimensions.filter(({ members }) => members.some((member) => member !== TOTAL));
  const names = held.map(({ dimension }) => dimension);
  const isVaried = (dimension: PivotDimension): boolean =>
    held.some((each) => each.dimension === dimension && each.members.length > 1);

  const askedFor = [...asked.rows, ...asked.columns, ...asked.multiples];
  const together = held.filter(
    ({ dimension }) => isVaried(dimension) && !isBaseDimension(dimension) && !askedFor.includes(dimension),
  );
  const joint = joinDimensions(together.map(({ dimension }) => dimension));
  const isShownVaried = (dimension: PivotDimension): boolean => isVaried(dimension) || dimension === joint;

  const claimed = new Set<PivotDimension>();
  const claim = (axis: readonly PivotDimension[]): PivotDimension[] =>
    axis
      .map((each) => (each === OTHER_BREAKDOWNS ? joint : each))
      .filter((each) => {
        const isFree = (names.includes(each) || each === joint) && each !== '' && !claimed.has(each);
        if (isFree) claimed.add(each);
        return isFree;
      });
  const [rows, columns, multiples] = [claim(asked.rows), claim(asked.columns), claim(asked.multiples)];
  const unplaced = claim([...names.filter((each) => isBaseDimension(each) && isVaried(each)), joint]);

  const withName = (axis: readonly PivotDimension[]): PivotDimension[] =>
    axis.some(isShownVaried) ? axis.filter(isShownVaried) : axis.slice(0, 1);
  const layout = {
    rows: withName([...rows, ...unplaced]),
    columns: withName(columns),
    multiples: multiples.filter(isShownVaried),
  };
  const isShown = (dimension: PivotDimension): boolean =>
    [...layout.rows, ...layout.columns, ...layout.multiples].includes(dimension);
  if (layout.rows.length === 0) layout.rows = names.filter((each) => !isShown(each)).slice(0, 1);

  const common = held.flatMap(({ dimension, members: [only, ...others] }) =>
    only === undefined || others.length > 0 || isShown(dimension) ? [] : [{ dimension, code: only }],
  );
  return { layout, common, together };
}
