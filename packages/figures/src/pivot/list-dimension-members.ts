import { type Codelist, type ConceptCode, type Observation, TOTAL } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import {
  BASE_DIMENSIONS,
  joinDimensions,
  memberOf,
  type PivotDimension,
  readMember,
} from './pivot-dimension.ts';

/** The members of one dimension that figures have, in the order in which they are read. */
export interface DimensionMembers {
  dimension: PivotDimension;
  members: readonly string[];
}

/**
 * What figures can be pivoted by: the four dimensions that every figure has, then those they are broken down by, each
 * with its members: indicators, areas and codes in the order of the catalogue (a code before those it includes, the
 * printed total before all), periods in the order of time, actual before plan.
 */
export function listDimensionMembers(
  observations: readonly Observation[],
  catalogue: Catalogue,
): DimensionMembers[] {
  const brokenDownBy = new Set(observations.flatMap(({ breakdown }) => Object.keys(breakdown)));
  const dimensions = [
    ...BASE_DIMENSIONS,
    ...catalogue.codelists.map(({ dimension }) => dimension).filter((each) => brokenDownBy.has(each)),
  ];
  return dimensions.map((dimension) => ({
    dimension,
    members: gatherMembers(observations, dimension).sort(compareMembers(dimension, catalogue)),
  }));
}

/** Dimensions of breakdowns as one, its members ordered by the first of them, then the second, and so on. */
export function joinDimensionMembers(
  observations: readonly Observation[],
  together: readonly DimensionMembers[],
): DimensionMembers {
  const dimension = joinDimensions(together.map((each) => each.dimension));
  const orderOf = (member: string): number[] => {
    const breakdown = readMember(dimension, member);
    return together.map((each) => each.members.indexOf(breakdown[each.dimension] ?? TOTAL));
  };
  const ordered = gatherMembers(observations, dimension).map((member) => ({
    member,
    order: orderOf(member),
  }));
  ordered.sort((a, b) => compareOrders(a.order, b.order));
  return { dimension, members: ordered.map(({ member }) => member) };
}

/** Compares two places of an order that has several levels, the outermost first. */
export function compareOrders(one: readonly number[], other: readonly number[]): number {
  for (const [level, place] of one.entries()) {
    const difference = place - (other[level] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function gatherMembers(observations: readonly Observation[], dimension: PivotDimension): string[] {
  return [...new Set(observations.map((each) => memberOf(each, dimension)))];
}

function compareMembers(
  dimension: PivotDimension,
  catalogue: Catalogue,
): (one: string, other: string) => number {
  switch (dimension) {
    case 'INDICATOR':
      return inOrderOf(catalogue.indicators.map(({ indicator }) => indicator));
    case 'REF_AREA':
      return inOrderOf(catalogue.refAreas.map(({ refArea }) => refArea));
    case 'TIME_PERIOD':
      return compareTimePeriods;
    case 'SCENARIO':
      return inOrderOf(['ACTUAL', 'PLAN']);
    default:
      return inOrderOf([TOTAL, ...listCodesInOrder(catalogue.dimension(dimension), null)]);
  }
}

function inOrderOf(codes: readonly string[]): (one: string, other: string) => number {
  const places = new Map(codes.map((code, place) => [code, place]));
  const placeOf = (code: string): number => places.get(code) ?? codes.length;
  return (one, other) => placeOf(one) - placeOf(other);
}

/** Codes by position, each followed by those it includes. */
function listCodesInOrder(codelist: Codelist, parent: ConceptCode | null): ConceptCode[] {
  return codelist.codes
    .filter((code) => code.parent === parent)
    .sort((a, b) => a.position - b.position)
    .flatMap(({ code }) => [code, ...listCodesInOrder(codelist, code)]);
}
