import type { Action, Indicator, LocalizedText } from '@korsetkish/contract';

type Direction = { direction: string; name: LocalizedText };

export type IndicatorGroups = {
  /** Those that tell of the action. */
  linked: Indicator[];
  /** All others by direction; that of the action stands first. */
  byDirection: { name: LocalizedText; indicators: Indicator[] }[];
};

/** Indicators in the order in which somebody looks for what proves an action. Directions without any are left out. */
export function groupIndicators(
  { direction: own, figures }: Pick<Action, 'direction' | 'figures'>,
  indicators: readonly Indicator[],
  directions: readonly Direction[],
): IndicatorGroups {
  const told = new Set(figures.map(({ indicator }) => indicator));
  const others = indicators
    .filter(({ indicator }) => !told.has(indicator))
    .toSorted((one, other) => one.position - other.position);
  return {
    linked: indicators.filter(({ indicator }) => told.has(indicator)),
    byDirection: directions
      .toSorted((one, other) => Number(one.direction !== own) - Number(other.direction !== own))
      .map(({ direction, name }) => ({
        name,
        indicators: others.filter((each) => each.direction === direction),
      }))
      .filter((group) => group.indicators.length > 0),
  };
}
