import type { Codelist, ConceptCode } from '@korsetkish/contract';
import { type Aggregation, notAdditive, type SumOfPrintedGroups } from './aggregation.ts';
import { addCodes, findReasonAgainstAdding } from './dimension-rule.ts';
import { findReasonAgainstOneWhole } from './find-reason-against-one-whole.ts';
import { gatherFigures, listCodesAbove, type WithinDimension } from './gather-figures.ts';

/** What is added up over the codes of a dimension. */
export interface OverCodes extends WithinDimension {
  /** The codes that make up the whole; unless told, the topmost of those observed. */
  codes?: readonly ConceptCode[];
}

/**
 * The figure of a whole from those of its codes. The kind that the indicator declares decides: PARTITION gives a total,
 * PRINTED_GROUPS "the sum of the N printed groups", the others are never added. A code without a figure of its own is
 * rolled up from its children, never taken from a code above it; codes that stay without one are named.
 */
export function aggregateOverCodes({ codes, ...given }: OverCodes): Aggregation | SumOfPrintedGroups {
  const { indicator, codelist } = given;
  const { dimension } = codelist;
  const within = {
    ...given,
    observations: given.observations.filter(({ breakdown }) => dimension in breakdown),
  };
  const whole = [...new Set(codes ?? listTopmostCodes(within))];
  const reason =
    findReasonAgainstAdding(indicator, dimension) ??
    findReasonAgainstOneWhole(dimension, within.observations) ??
    (includesCodesOfEachOther(whole, codelist) ? 'OVERLAPPING_PARTS' : null);
  if (reason !== null) return notAdditive(reason);

  const found = whole.map((code) => ({ code, ...gatherFigures(code, within) }));
  const missing = found.filter((each) => each.missing.length > 0).map(({ code }) => code);
  if (whole.length === 0 || missing.length > 0) {
    return { result: 'INCOMPLETE', held: whole.length - missing.length, expected: whole.length, missing };
  }
  const figures = found.flatMap((each) => each.figures);
  return addCodes(indicator, dimension, figures, whole.length);
}

function includesCodesOfEachOther(codes: readonly ConceptCode[], codelist: Codelist): boolean {
  return codes.some((code) => listCodesAbove(code, codelist).some((above) => codes.includes(above)));
}

/** Codes observed but for those included in another one observed: newspapers count once, in "city newspapers". */
function listTopmostCodes({ codelist, observations }: WithinDimension): ConceptCode[] {
  const observed = new Set(observations.flatMap(({ breakdown }) => breakdown[codelist.dimension] ?? []));
  return [...observed].filter((code) => !listCodesAbove(code, codelist).some((above) => observed.has(above)));
}
