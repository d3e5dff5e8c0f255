import type { ConceptCode, Indicator, Observation } from '@korsetkish/contract';
import { isFigure } from '../quantity/quantity.ts';
import { type Aggregation, notAdditive, type SumOfPrintedGroups } from './aggregation.ts';
import { addCodes, findReasonAgainstAdding } from './dimension-rule.ts';
import { findReasonAgainstOneWhole } from './find-reason-against-one-whole.ts';

/**
 * The sum of exactly these parts, e.g. of a stacked bar: one code of `dimension` each, all else alike. The kind that the
 * indicator declares decides whether it is a total, "the sum of the N printed groups", or nothing at all. A part without
 * a figure makes it incomplete.
 */
export function sumOfParts(
  indicator: Indicator,
  dimension: ConceptCode,
  parts: readonly Observation[],
): Aggregation | SumOfPrintedGroups {
  const reason = findReasonAgainstAdding(indicator, dimension) ?? findReasonAgainstOneWhole(dimension, parts);
  if (reason !== null) return notAdditive(reason);
  const figures = parts.filter(isFigure);
  if (figures.length === 0 || figures.length < parts.length) {
    const gaps = parts.filter((part) => !isFigure(part));
    const missing = gaps.flatMap(({ breakdown }) => breakdown[dimension] ?? []);
    return { result: 'INCOMPLETE', held: figures.length, expected: parts.length, missing };
  }
  return addCodes(indicator, dimension, figures, figures.length);
}
