import type { FigureChange, FigureComparison, Observation, Report } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isInWindow } from '../periods/is-in-window.ts';
import { keyOf } from './figure-key.ts';

/**
 * Figures beside those that came after them, one comparison a figure: those of `before` in their order, then the NEW ones
 * in theirs.
 */
export function compareFigures(
  before: readonly Observation[],
  after: readonly Observation[],
): FigureComparison[] {
  const afterByKey = new Map(after.map((each) => [keyOf(each), each]));
  const known = new Set(before.map(keyOf));
  return [
    ...before.map((each) => compareFigure(each, afterByKey.get(keyOf(each)) ?? null)),
    ...after.filter((each) => !known.has(keyOf(each))).map(bringFigure),
  ];
}

function compareFigure(before: Observation, after: Observation | null): FigureComparison {
  if (after === null) return { change: 'GONE', before, after };
  return { change: saysTheSame(before, after) ? 'SAME' : 'CHANGED', before, after };
}

const bringFigure = (after: Observation): FigureComparison => ({ change: 'NEW', before: null, after });

/** Whether two states of a figure say the same of the world; where it is printed may differ. */
const saysTheSame = (one: Observation, other: Observation): boolean =>
  one.obsValue === other.obsValue &&
  one.decimals === other.decimals &&
  one.unitMult === other.unitMult &&
  one.unitMeasure === other.unitMeasure &&
  one.obsStatus === other.obsStatus &&
  one.qualifier === other.qualifier &&
  one.periodAssumed === other.periodAssumed;

/** How many comparisons came out each way; a way that none came out is 0. */
export function countChanges(comparisons: readonly FigureComparison[]): Record<FigureChange, number> {
  const count = (change: FigureChange) => comparisons.filter((each) => each.change === change).length;
  return { NEW: count('NEW'), GONE: count('GONE'), CHANGED: count('CHANGED'), SAME: count('SAME') };
}

/**
 * What a report does not say of what is published now, whether it was frozen or is only older than the newest revision:
 * figures of it that read differently or are withdrawn, and those of its area, window and directions that it lacks.
 * @param held what is published now: at least of the area, those directly within it and those around it
 */
export function findNewerFigures(
  report: Report,
  held: readonly Observation[],
  catalogue: Pick<Catalogue, 'indicator' | 'refArea'>,
): FigureComparison[] {
  const { refArea, window } = report;
  const directions = new Set([...report.sections.map(({ direction }) => direction), ...report.empty]);
  const said = new Set(report.figures.map(keyOf));
  const isTold = (each: Observation) =>
    directions.has(catalogue.indicator(each.indicator).direction) &&
    (each.refArea === refArea || catalogue.refArea(each.refArea).parent === refArea) &&
    isInWindow(each, window);
  const now = held.filter((each) => said.has(keyOf(each)) || isTold(each));
  return compareFigures(report.figures, now).filter(({ change }) => change !== 'SAME');
}
