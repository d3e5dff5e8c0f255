import { lastMonthOf, listMonthsOf, type Month } from '../months.ts';
import type { LeftOutReason } from '../training-figures.ts';
import type { CountedIndicator, PublishedFigure, TrainingInput } from '../training-input.ts';
import type { CountedSystem } from './build-systems.ts';
import { countSteps, findFinestGrid, type Grid } from './steps.ts';

/** A published figure, said in the numbers of leaves, districts and months that it counts. */
export type CountedFigure = {
  leaves: readonly number[];
  districts: readonly number[];
  /** Of a stock: the one month at whose end it stands. */
  months: readonly Month[];
  steps: number;
};

/** What is published of one system. */
export type CountedFigures = {
  grid: Grid;
  /** The city's figures that tell how large things are: what happened or, where nothing is printed of that, plans. */
  levels: readonly CountedFigure[];
  /** What happened, to be met exactly: the city's figures and districts' own. */
  met: readonly CountedFigure[];
};

/** Reads what is published of a system, on the finest grid that any of it is printed on. */
export function countFigures(
  { measure, figures }: CountedIndicator,
  { leavesOf }: CountedSystem,
  { city, districts }: Pick<TrainingInput, 'city' | 'districts'>,
): CountedFigures | LeftOutReason {
  const own = figures.filter(
    ({ breakdown, refArea }) => leavesOf.has(breakdown) && [city, ...districts].includes(refArea),
  );
  const levels = chooseLevels(own.filter(({ refArea }) => refArea === city));
  const met = own.filter(({ scenario }) => scenario === 'ACTUAL');
  const grid = findFinestGrid([...levels, ...met]);

  function count(figure: PublishedFigure): CountedFigure | LeftOutReason {
    const steps = countSteps(figure, grid);
    if (steps === null) return 'NOT_COUNTABLE';
    const months = measure === 'STOCK' ? [lastMonthOf(figure.timePeriod)] : listMonthsOf(figure.timePeriod);
    if (months === null) return 'PARTS_OF_MONTHS';
    const counted = figure.refArea === city ? [...districts.keys()] : [districts.indexOf(figure.refArea)];
    return { leaves: leavesOf.get(figure.breakdown) ?? [], districts: counted, months, steps };
  }

  const counted = { levels: levels.map(count), met: met.map(count) };
  const reason = [...counted.levels, ...counted.met].find((figure) => typeof figure === 'string');
  if (reason !== undefined) return reason;
  const isCounted = (figure: CountedFigure | LeftOutReason) => typeof figure !== 'string';
  return { grid, levels: counted.levels.filter(isCounted), met: counted.met.filter(isCounted) };
}

/** What happened tells more than what was planned. */
export function chooseLevels(figures: readonly PublishedFigure[]): PublishedFigure[] {
  const actual = figures.filter(({ scenario }) => scenario === 'ACTUAL');
  return actual.length > 0 ? actual : [...figures];
}
