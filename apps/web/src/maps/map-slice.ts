import {
  type Breakdown,
  formatBreakdown,
  type KatoCode,
  type Observation,
  type RefArea,
  type Scenario,
  type TimePeriod,
  TOTAL,
} from '@korsetkish/contract';
import { compareTimePeriods, isFigure } from '@korsetkish/figures';

/** The figures of one period, one an area at most. */
export type MapPeriod = {
  timePeriod: TimePeriod;
  /** All of one source. */
  observations: Observation[];
  /** Figures of areas that this source has none of: they cannot stand on the map, but they are held. */
  ofOtherSources: Observation[];
};

/** What may be on one map but for its period: an indicator's figures of the parts of an area, by breakdown and scenario. */
export type MapSlice = {
  /** The area whose parts are shown. */
  whole: KatoCode;
  /** In the address: `_T`, `OUTCOME=REFUSED`, `_T~PLAN`. */
  id: string;
  breakdown: Breakdown;
  scenario: Scenario;
  /** Oldest first; each has a figure at least. */
  periods: MapPeriod[];
};

/** A map says how areas differ, so it takes two. */
const FEWEST_AREAS = 2;

/** How many areas have a figure, gaps not counted. */
export const countFigures = ({ observations }: MapPeriod): number => observations.filter(isFigure).length;

/** Whether a slice has enough areas in some period to be drawn. */
export const isDrawable = ({ periods }: MapSlice): boolean =>
  periods.some((period) => countFigures(period) >= FEWEST_AREAS);

/**
 * Every slice of one indicator's figures, drawable or not, printed totals first, actual before planned. Figures of one
 * period from several sources are not mixed: the source with the most areas is taken.
 *
 * @param observations of one indicator and layer, any area and period
 * @param wholes areas whose parts have geometry
 */
export function listMapSlices(
  observations: readonly Observation[],
  refAreas: readonly RefArea[],
  wholes: readonly KatoCode[],
): MapSlice[] {
  return wholes.flatMap((whole) => {
    const parts = new Set(refAreas.filter(({ parent }) => parent === whole).map(({ refArea }) => refArea));
    const bySlice = Map.groupBy(
      observations.filter(({ refArea }) => parts.has(refArea)),
      idOf,
    );
    return [...bySlice]
      .flatMap(([id, held]) => buildSlice(whole, id, held))
      .sort((a, b) => Object.keys(a.breakdown).length - Object.keys(b.breakdown).length || compareIds(a, b));
  });
}

function idOf({ breakdown, scenario }: Observation): string {
  return `${formatBreakdown(breakdown) || TOTAL}${scenario === 'PLAN' ? '~PLAN' : ''}`;
}

/** A plan's id is the actual figures' with more to it, so it sorts after them. */
function compareIds(a: MapSlice, b: MapSlice): number {
  return a.id < b.id ? -1 : 1;
}

function buildSlice(whole: KatoCode, id: string, held: readonly Observation[]): MapSlice[] {
  const [first] = held;
  const periods = [...Map.groupBy(held, ({ timePeriod }) => timePeriod)]
    .map(([timePeriod, together]): MapPeriod => ({ timePeriod, ...takeOneSource(together) }))
    .filter((period) => countFigures(period) > 0)
    .sort((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod));
  if (!first || periods.length === 0) return [];
  return [{ whole, id, breakdown: first.breakdown, scenario: first.scenario, periods }];
}

function takeOneSource(together: readonly Observation[]): Omit<MapPeriod, 'timePeriod'> {
  const bySource = [...Map.groupBy(together, ({ source }) => source.code).values()];
  const observations = bySource.reduce((fullest, other) =>
    other.filter(isFigure).length > fullest.filter(isFigure).length ? other : fullest,
  );
  const told = new Set(observations.map(({ refArea }) => refArea));
  const others = together.filter((each) => isFigure(each) && !told.has(each.refArea));
  return { observations, ofOtherSources: others };
}
