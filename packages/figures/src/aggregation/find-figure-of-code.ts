import type { ConceptCode, Observation } from '@korsetkish/contract';
import { type Figure, isFigure } from '../quantity/quantity.ts';
import { addFigures } from './add-figures.ts';
import { type CompleteTotal, type Incomplete, type NotAdditive, notAdditive } from './aggregation.ts';
import { findReasonAgainstAdding } from './dimension-rule.ts';
import { findReasonAgainstOneWhole } from './find-reason-against-one-whole.ts';
import { findOwn, gatherFigures, listCodesAbove, type WithinDimension } from './gather-figures.ts';

/** What is held for one code of a dimension. */
export type FigureOfCode =
  /** The source prints it. */
  | { result: 'PUBLISHED'; observation: Figure }
  /** Rolled up from all of its child codes. */
  | CompleteTotal
  /** Some of its child codes have no figure. */
  | Incomplete
  | NotAdditive
  /** Only the figure of `code`, which includes it and others, is published; it is never split down. */
  | { result: 'PUBLISHED_ONLY_JOINTLY'; code: ConceptCode; observation: Figure }
  /** Nothing is held; `observation` says why when there is one without a figure (its obsStatus). */
  | { result: 'NO_FIGURE'; observation: Observation | null };

/**
 * The figure of one code: its own; else the sum of its children when every one of them has a figure; else that of the
 * nearest code above it, as published only jointly. A code whose own figure is missing or suppressed is not rebuilt
 * from its children.
 */
export function findFigureOfCode(code: ConceptCode, within: WithinDimension): FigureOfCode {
  const { dimension } = within.codelist;
  const mixed = findReasonAgainstOneWhole(
    dimension,
    within.observations.filter(({ breakdown }) => dimension in breakdown),
  );
  if (mixed !== null) return notAdditive(mixed);
  const own = findOwn(code, within);
  if (own && isFigure(own)) return { result: 'PUBLISHED', observation: own };
  if (own) return { result: 'NO_FIGURE', observation: own };

  const { figures, missing } = gatherFigures(code, within);
  if (figures.length === 0) return findJointFigure(code, within);
  const reason = findReasonAgainstAdding(within.indicator, dimension);
  if (reason !== null) return notAdditive(reason);
  if (missing.length > 0) {
    return { result: 'INCOMPLETE', held: figures.length, expected: figures.length + missing.length, missing };
  }
  return addFigures(figures, 'CODES');
}

function findJointFigure(code: ConceptCode, within: WithinDimension): FigureOfCode {
  for (const above of listCodesAbove(code, within.codelist)) {
    const observation = findOwn(above, within);
    if (observation && isFigure(observation))
      return { result: 'PUBLISHED_ONLY_JOINTLY', code: above, observation };
  }
  return { result: 'NO_FIGURE', observation: null };
}
