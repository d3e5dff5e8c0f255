import type { Catalogue } from '@korsetkish/figures';
import { ALL } from './explore-search.ts';
import { listBreakdownsAbove } from './list-breakdowns-above.ts';
import type { ChoiceSearch } from './resolve-choice.ts';
import type { Selection } from './selection.ts';

/** Another choice than one that has no figures, and what it does to the address. */
export type WayOut = { change: Partial<ChoiceSearch> } & (
  | { way: 'ANY_PERIOD' | 'ANY_BREAKDOWN' | 'ANY_SCENARIO' | 'ALL_AREAS' | 'ALL_INDICATORS' | 'START_OVER' }
  /** In place of a breakdown one that it is a part of, in which it may be published jointly with others. */
  | { way: 'JOINTLY'; breakdown: string; above: string }
);

/**
 * Every single step away from a choice, the nearest first, and at the end the page as it opens, which always has figures.
 * Which of the others have is asked for each as it stands: dropping one filter may bring another's default back.
 */
export function listWaysOut(
  search: ChoiceSearch,
  selection: Selection,
  catalogue: Pick<Catalogue, 'dimension'>,
): WayOut[] {
  const { from, to, breakdown = [] } = search;
  const hasPeriods = selection.periods !== null || from !== undefined || to !== undefined;
  const jointly = breakdown.flatMap((text) =>
    listBreakdownsAbove(text, catalogue).map((above): WayOut => {
      const others = breakdown.filter((each) => each !== text && each !== above);
      return { way: 'JOINTLY', breakdown: text, above, change: { breakdown: [...others, above] } };
    }),
  );
  const single: (WayOut & { narrows: boolean })[] = [
    {
      way: 'ANY_PERIOD',
      narrows: hasPeriods,
      change: { period: undefined, from: undefined, to: undefined },
    },
    { way: 'ANY_BREAKDOWN', narrows: selection.breakdowns !== null, change: { breakdown: undefined } },
    { way: 'ANY_SCENARIO', narrows: selection.scenarios !== null, change: { scenario: undefined } },
    { way: 'ALL_AREAS', narrows: selection.refAreas !== null, change: { refArea: [ALL] } },
    { way: 'ALL_INDICATORS', narrows: selection.indicators !== null, change: { indicator: [ALL] } },
  ];
  return [
    ...jointly,
    ...single.filter(({ narrows }) => narrows).map(({ narrows: _, ...way }): WayOut => way),
    { way: 'START_OVER', change: START_OVER },
  ];
}

const START_OVER: Partial<ChoiceSearch> = {
  from: undefined,
  to: undefined,
  indicator: undefined,
  refArea: undefined,
  period: undefined,
  breakdown: undefined,
  scenario: undefined,
};

/** Ways with figures, each with how many; starting over only where nothing nearer has any. */
export function pickWaysOut<Way extends Pick<WayOut, 'way'> & { figures: number }>(
  ways: readonly Way[],
): Way[] {
  const open = ways.filter(({ figures }) => figures > 0);
  const nearer = open.filter(({ way }) => way !== 'START_OVER');
  return nearer.length > 0 ? nearer : open;
}
