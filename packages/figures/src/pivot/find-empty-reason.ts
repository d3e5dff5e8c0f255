import { type Breakdown, formatBreakdown, type Observation } from '@korsetkish/contract';
import { listCodesAbove } from '../aggregation/gather-figures.ts';
import { placeInTime } from '../areas/areas-in-time.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Figure, isFigure } from '../quantity/quantity.ts';
import type { EmptyReason, PivotMember } from './pivot.ts';
import { isBaseDimension, readMember } from './pivot-dimension.ts';

/** Indicator, area, period and scenario as text. */
const placeOf = ({ indicator, refArea, timePeriod, scenario }: Placed): string =>
  [indicator, refArea, timePeriod, scenario].join('|');

type Placed = Pick<Observation, 'indicator' | 'refArea' | 'timePeriod' | 'scenario'>;

/** Tells why there is no observation at a place, given its members in every dimension of the pivot. */
export type FindEmptyReason = (members: readonly PivotMember[]) => EmptyReason;

/**
 * Prepares to say why cells are empty.
 *
 * @param held every observation known of the same indicators, areas, periods and scenarios, in any breakdown
 */
export function prepareEmptyReasons(held: readonly Observation[], catalogue: Catalogue): FindEmptyReason {
  const byPlace = Map.groupBy(held, placeOf);
  return (members) => {
    const place = readPlace(members);
    const indicator = catalogue.indicator(place.indicator);
    if (placeInTime(catalogue.refArea(place.refArea), place.timePeriod) === 'NOT_THERE') {
      return { reason: 'AREA_NOT_THEN', refArea: place.refArea };
    }
    const declared = indicator.dimensions.map(({ dimension }) => dimension);
    const undeclared = Object.keys(place.breakdown).find((dimension) => !declared.includes(dimension));
    if (undeclared !== undefined) return { reason: 'NOT_BROKEN_DOWN', dimension: undeclared };

    const beside = byPlace.get(placeOf(place)) ?? [];
    if (beside.length === 0) return { reason: 'NOT_PUBLISHED' };
    if (Object.keys(place.breakdown).length === 0) return { reason: 'TOTAL_NOT_PRINTED' };
    return findJoint(place.breakdown, beside, catalogue) ?? { reason: 'NOT_PUBLISHED' };
  };
}

function readPlace(members: readonly PivotMember[]): Placed & { breakdown: Breakdown } {
  const codeIn = (dimension: string): string =>
    members.find((member) => member.dimension === dimension)?.code ?? '';
  const codes = members
    .filter(({ dimension }) => !isBaseDimension(dimension))
    .map(({ dimension, code }) => readMember(dimension, code));
  return {
    indicator: codeIn('INDICATOR'),
    refArea: codeIn('REF_AREA'),
    timePeriod: codeIn('TIME_PERIOD'),
    scenario: codeIn('SCENARIO') === 'PLAN' ? 'PLAN' : 'ACTUAL',
    breakdown: Object.fromEntries(codes.flatMap((each) => Object.entries(each))),
  };
}

/** The figure of the nearest code that includes one of the breakdown's, all else alike. */
function findJoint(
  breakdown: Breakdown,
  beside: readonly Observation[],
  catalogue: Catalogue,
): EmptyReason | null {
  const figures = new Map(
    beside.filter(isFigure).map((figure): [string, Figure] => [formatBreakdown(figure.breakdown), figure]),
  );
  for (const [dimension, code] of Object.entries(breakdown)) {
    for (const above of listCodesAbove(code, catalogue.dimension(dimension))) {
      const observation = figures.get(formatBreakdown({ ...breakdown, [dimension]: above }));
      if (observation) return { reason: 'PUBLISHED_ONLY_JOINTLY', dimension, code: above, observation };
    }
  }
  return null;
}
