import { type CheckCount, type ConceptCode, EVERY, type IdleRelation } from '@korsetkish/contract';
import type { Idle } from '@korsetkish/figures';
import type { PlacedCheck } from './find-checks.ts';

/** How many checks of each area and direction came out how, in the order of the checks. */
export function countChecks(placed: readonly PlacedCheck[]): CheckCount[] {
  const alike = Map.groupBy(placed, ({ check: { refArea, result }, direction }) =>
    [refArea, direction, result].join(' '),
  );
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ check: { refArea, result }, direction }) => ({
      ...{ refArea, direction, result },
      checks: group.length,
    })),
  );
}

/** The relation, what its terms name, and what of it the layer has nowhere. */
export function toIdleRelation({ relation: { relation, name, terms }, unheld }: Idle): IdleRelation {
  return {
    relation,
    name,
    indicators: [...new Set(terms.map(({ indicator }) => indicator))].filter(isNamed),
    lacking: unheld
      .filter(({ indicator }) => isNamed(indicator))
      .map(({ indicator, breakdown, everyCode, scenario, refArea, timePeriod }) => ({
        ...{ indicator, breakdown, everyCode, scenario, refArea, timePeriod },
      })),
  };
}

const isNamed = (indicator: ConceptCode) => indicator !== EVERY;
