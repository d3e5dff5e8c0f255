import type { Indicator, KatoCode, RefArea, Scenario } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import { ALL, type ExploreSearch, type PeriodChoice } from './explore-search.ts';

/** Which figures are looked at; null = any. */
export type Selection = {
  indicators: readonly string[] | null;
  refAreas: readonly KatoCode[] | null;
  /** Null: any period, or those of the window that the reader came with. */
  periods: readonly PeriodChoice[] | null;
  breakdowns: readonly string[] | null;
  scenarios: readonly Scenario[] | null;
  /** True: the reader chose none, these are the main ones of the areas. */
  mainIndicators: boolean;
  /** The area around the one that the reader came with, shown because that one has no figures. */
  areaInstead: RefArea | null;
};

/**
 * What an address asks for, made whole so that the page is never empty: without indicators the main ones of the areas,
 * without areas the area of the other pages, or the city of a district that has no figures of its own.
 *
 * @param search of codes that the catalogue holds
 */
export function resolveSelection(search: ExploreSearch, area: RefArea, catalogue: Catalogue): Selection {
  const { indicator, refArea, period, breakdown, scenario } = search;
  const shown = areaWithFigures(area, catalogue);
  const asked = refArea ?? [shown.refArea];
  const refAreas = asked.includes(ALL) ? null : asked;
  const main = indicator ? null : listMainIndicators(refAreas, catalogue.indicators);
  return {
    indicators: indicator?.includes(ALL) ? null : (indicator ?? main),
    refAreas,
    periods: period ?? null,
    breakdowns: breakdown ?? null,
    scenarios: scenario ?? null,
    mainIndicators: main !== null,
    areaInstead: refArea === undefined && shown !== area ? shown : null,
  };
}

/** The area, or the nearest one around it that has figures: a district's page shows its city's. */
function areaWithFigures(area: RefArea, catalogue: Catalogue): RefArea {
  if (area.timePeriods.length > 0 || area.parent === null) return area;
  return areaWithFigures(catalogue.refArea(area.parent), catalogue);
}

/** Fewer headline indicators than this leave a page all but empty. */
const FEWEST_MAIN = 3;

/** The headline indicators that have figures of the areas; where there are few, every indicator that has. */
function listMainIndicators(
  refAreas: readonly KatoCode[] | null,
  indicators: readonly Indicator[],
): string[] {
  const held = indicators.filter((each) =>
    refAreas === null ? each.refAreas.length > 0 : each.refAreas.some((code) => refAreas.includes(code)),
  );
  const headlines = held.filter(({ headline }) => headline);
  return (headlines.length >= FEWEST_MAIN ? headlines : held).map(({ indicator }) => indicator);
}
