import type { Observation } from '@korsetkish/contract';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { exactBaseUnits, type Figure } from '../quantity/quantity.ts';

/** The newest figure, an actual one before any plan; undefined without figures. */
export function newestOf(figures: readonly Figure[]): Figure | undefined {
  const inOrder = figures.toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod));
  return inOrder.findLast(({ scenario }) => scenario === 'ACTUAL') ?? inOrder.at(-1);
}

/**
 * The figures of the newest period that holds at least two, actual ones before plans; of one, where no period holds
 * more; none without figures.
 */
export function newestTogether(figures: readonly Figure[]): readonly Figure[] {
  const actual = figures.filter(({ scenario }) => scenario === 'ACTUAL');
  const considered = actual.length > 0 ? actual : figures;
  const byPeriod = [...Map.groupBy(considered, ({ timePeriod }) => timePeriod)]
    .toSorted(([a], [b]) => compareTimePeriods(a, b))
    .map(([, together]) => together);
  return byPeriod.findLast((together) => together.length > 1) ?? byPeriod.at(-1) ?? [];
}

/** Largest first. */
export function bySize<Sized extends Figure>(figures: readonly Sized[]): Sized[] {
  return figures.toSorted((a, b) => exactBaseUnits(b).cmp(exactBaseUnits(a)));
}

/** True for figures of one period and scenario. */
export function isSameTime(
  a: Pick<Observation, 'timePeriod' | 'scenario'>,
  b: Pick<Observation, 'timePeriod' | 'scenario'>,
): boolean {
  return a.timePeriod === b.timePeriod && a.scenario === b.scenario;
}

/** True for an actual figure or plan of a later time than `than`. */
export function isNewer(
  figure: Pick<Observation, 'timePeriod'>,
  than: Pick<Observation, 'timePeriod'>,
): boolean {
  return compareTimePeriods(figure.timePeriod, than.timePeriod) > 0;
}
