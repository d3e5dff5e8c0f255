import type { Codelist, ConceptCode, Indicator, Observation } from '@korsetkish/contract';
import { type Figure, isFigure } from '../quantity/quantity.ts';

/** Where a code of a dimension is looked for. */
export interface WithinDimension {
  indicator: Indicator;
  codelist: Codelist;
  /** One area, period and scenario; figures without the dimension are left out. */
  observations: readonly Observation[];
}

/** The observation of exactly this code. */
export function findOwn(
  code: ConceptCode,
  { codelist, observations }: WithinDimension,
): Observation | undefined {
  return observations.find(({ breakdown }) => breakdown[codelist.dimension] === code);
}

/** A code's own figure, or those of the codes below it; and the codes in which the search ended without one. */
export function gatherFigures(
  code: ConceptCode,
  within: WithinDimension,
): { figures: Figure[]; missing: ConceptCode[] } {
  const own = findOwn(code, within);
  if (own) return isFigure(own) ? { figures: [own], missing: [] } : { figures: [], missing: [code] };
  const children = within.codelist.codes.filter(({ parent }) => parent === code);
  if (children.length === 0) return { figures: [], missing: [code] };
  const below = children.map((child) => gatherFigures(child.code, within));
  return {
    figures: below.flatMap(({ figures }) => figures),
    missing: below.flatMap(({ missing }) => missing),
  };
}

/** The codes that include this one, nearest first. */
export function listCodesAbove(code: ConceptCode, codelist: Codelist): ConceptCode[] {
  const parent = codelist.codes.find((each) => each.code === code)?.parent ?? null;
  return parent === null ? [] : [parent, ...listCodesAbove(parent, codelist)];
}
