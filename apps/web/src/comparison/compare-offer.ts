import type { KatoCode, Observation, TimePeriod } from '@korsetkish/contract';

/** What is held that figures could stand beside. */
export type CompareOffer = {
  /** Periods with figures of the same indicators and areas, those compared included. */
  timePeriods: readonly TimePeriod[];
  /** Areas with figures of the same indicators that are not compared themselves. */
  otherAreas: readonly KatoCode[];
  hasPlan: boolean;
};

/**
 * What figures at hand offer one another.
 *
 * @param compared the figures that are to be compared
 * @param held all figures of their indicators
 */
export function readOffer(compared: readonly Observation[], held: readonly Observation[]): CompareOffer {
  const own = new Set(compared.map(({ refArea }) => refArea));
  const ofArea = held.filter(({ refArea }) => own.has(refArea));
  const others = held.filter(({ refArea }) => !own.has(refArea));
  return {
    timePeriods: [...new Set(ofArea.map(({ timePeriod }) => timePeriod))],
    otherAreas: [...new Set(others.map(({ refArea }) => refArea))],
    hasPlan: ofArea.some(({ scenario }) => scenario === 'PLAN'),
  };
}
