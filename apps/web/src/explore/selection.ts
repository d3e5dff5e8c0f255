import type { Indicator, KatoCode, RefArea, Scenario } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import { ALL, type ExploreSearch, type PeriodChoice } from './explore-search.ts';
import { listHomeAreas } from './list-home-areas.ts';

/** Which figures are looked at; null = any. */
export type Selection = {
  indicators: readonly string[] | null;
  refAreas: readonly KatoCode[] | null;
  /** Null: any period, or those of the window that the reader came with. */
  periods: readonly PeriodChoice[] | null;
  breakdowns: readonly string[] | null;
  scenarios: readonly Scenario[] | null;
  /** Which indicators are looked at where the reader chose none: the main ones of the areas, or all they have. */
  unchosenIndicators: 'MAIN' | 'ALL' | null;
  /** The areas shown because the one that the reader came with has no figures; null where it is shown itself. */
  shownInstead: readonly RefArea[] | null;
};

/**
 * What an address asks for, made whole so that the page is never empty: without indicators the main ones of the areas,
 * without areas the area of the other pages, or what stands for it where it has no figures of its own.
 *
 * @param search of codes that the catalogue holds
 */
export function resolveSelection(search: ExploreSearch, area: RefArea, catalogue: Catalogue): Selection {
  const { indicator, refArea, period, breakdown, scenario } = search;
  const home = listHomeAreas(area, catalogue);
  const asked = refArea ?? home.map((each) => each.refArea);
  const refAreas = asked.includes(ALL) ? null : asked;
  const unchosen = indicator ? null : listUnchosenIndicators(refAreas, catalogue.indicators);
  return {
    indicators: unchosen ? unchosen.indicators : indicator?.includes(ALL) ? null : (indicator ?? null),
    refAreas,
    periods: period ?? null,
    breakdowns: breakdown ?? null,
    scenarios: scenario ?? null,
    unchosenIndicators: unchosen?.kind ?? null,
    shownInstead: refArea === undefined && !home.includes(area) ? home : null,
  };
}

/** Fewer headline indicators than this leave a page all but empty. */
const FEWEST_MAIN = 3;

/** The headline indicators that have figures of the areas; where there are few, every indicator that has. */
function listUnchosenIndicators(
  refAreas: readonly KatoCode[] | null,
  indicators: readonly Indicator[],
): { kind: 'MAIN' | 'ALL'; indicators: string[] } {
  const held = indicators.filter((each) =>
    refAreas === null ? each.refAreas.length > 0 : each.refAreas.some((code) => refAreas.includes(code)),
  );
  const headlines = held.filter(({ headline }) => headline);
  const isMain = headlines.length >= FEWEST_MAIN;
  return {
    kind: isMain ? 'MAIN' : 'ALL',
    indicators: (isMain ? headlines : held).map(({ indicator }) => indicator),
  };
}
