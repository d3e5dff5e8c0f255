import { parseBreakdown } from '@korsetkish/contract';
import { type Draw, drawWith } from './draw.ts';
import { drawFlow } from './draw-flow.ts';
import { drawStock } from './draw-stock.ts';
import { buildSystems, type CountedSystem, listWholes } from './systems/build-systems.ts';
import { chooseLevels, countFigures } from './systems/count-figures.ts';
import { formatSteps } from './systems/steps.ts';
import type { LeftOut, LeftOutReason, TrainingFigures, TrainingSeries } from './training-figures.ts';
import type { CountedIndicator, TrainingInput } from './training-input.ts';

/** Dimensions of which nothing is made up: head counts by ethnicity are shown as published (decision 8). */
const NOT_MADE_UP = ['ETHNICITY', 'ETHNIC_GROUP'];

/**
 * Makes the training layer: synthetic figures of every flow and stock of a city, districts x months, that add up to what
 * is published of the city and of its districts. Pure: the same input and seed give the same figures, and no indicator's
 * figures depend on another's.
 * @param seed a whole number; another one gives other figures that meet the same published ones
 */
export function generateTraining(input: TrainingInput, seed: number): TrainingFigures {
  const draw = drawWith(seed);
  return join(input.indicators.map((indicator) => generateIndicator(indicator, input, draw)));
}

function join(drawn: readonly TrainingFigures[]): TrainingFigures {
  return {
    series: drawn.flatMap(({ series }) => series),
    leftOut: drawn.flatMap(({ leftOut }) => leftOut),
  };
}

function generateIndicator(indicator: CountedIndicator, input: TrainingInput, draw: Draw): TrainingFigures {
  const ofCity = indicator.figures.filter(({ refArea }) => refArea === input.city);
  const breakdowns = [...new Set(ofCity.map(({ breakdown }) => breakdown))].sort();
  if (breakdowns.length === 0) return { series: [], leftOut: [leaveOut(indicator, [''], 'NOT_OF_THE_CITY')] };
  const ethnic = breakdowns.filter(isEthnic);
  const madeUp = breakdowns.filter((breakdown) => !isEthnic(breakdown));
  const drawn = buildSystems(indicator, madeUp, input.codeTrees).flatMap(({ leavesOf }) => {
    // A code that was only planned is no part of what happened.
    const levels = chooseLevels(ofCity.filter(({ breakdown }) => leavesOf.has(breakdown)));
    const held = [...leavesOf.keys()].filter((text) => levels.some(({ breakdown }) => breakdown === text));
    return generateSystems(indicator, held, input, draw);
  });
  return join([
    ...(ethnic.length > 0 ? [{ series: [], leftOut: [leaveOut(indicator, ethnic, 'ETHNIC_COUNT')] }] : []),
    ...drawn,
  ]);
}

/** Breakdowns that add up with each other make one system, and the parts of one may make several wholes. */
function generateSystems(
  indicator: CountedIndicator,
  breakdowns: readonly string[],
  input: TrainingInput,
  draw: Draw,
): TrainingFigures[] {
  return buildSystems(indicator, breakdowns, input.codeTrees).map((system) =>
    generateSystem(indicator, system, input, draw),
  );
}

/**
 * Draws a system, or, where its figures cannot all be met, its wholes without their parts: the total outranks its codes.
 * Where even that cannot be met, there are no figures of it at all, rather than wrong ones.
 */
function generateSystem(
  indicator: CountedIndicator,
  system: CountedSystem,
  input: TrainingInput,
  draw: Draw,
): TrainingFigures {
  const series = drawSystem(indicator, system, input, draw);
  if (typeof series !== 'string') return { series, leftOut: [] };
  const all = [...system.leavesOf.keys()];
  const wholes = listWholes(system);
  if (wholes.length === all.length) return { series: [], leftOut: [leaveOut(indicator, all, series)] };
  const parts = all.filter((breakdown) => !wholes.includes(breakdown));
  return join([
    { series: [], leftOut: [leaveOut(indicator, parts, series)] },
    ...generateSystems(indicator, wholes, input, draw),
  ]);
}

/** The series of a system: every breakdown that is published of it, in every district. */
function drawSystem(
  indicator: CountedIndicator,
  { leaves, leavesOf }: CountedSystem,
  input: TrainingInput,
  draw: Draw,
): TrainingSeries[] | LeftOutReason {
  const { districts } = input;
  const published = countFigures(indicator, { leaves, leavesOf }, input);
  if (typeof published === 'string') return published;
  const toDraw = { indicator: indicator.indicator, leaves, districts, published };
  const figuresOf = indicator.measure === 'FLOW' ? drawFlow(toDraw, draw) : drawStock(toDraw, draw);
  if (typeof figuresOf === 'string') return figuresOf;
  return [...leavesOf].flatMap(([breakdown, own]) =>
    districts.map((refArea, district) => ({
      indicator: indicator.indicator,
      refArea,
      breakdown,
      ...published.grid,
      obsValues: addUp(own.map((leaf) => figuresOf(leaf, district))).map((steps) =>
        formatSteps(steps, published.grid),
      ),
    })),
  );
}

/** Month by month. */
function addUp(lines: readonly (readonly number[])[]): number[] {
  return (lines[0] ?? []).map((_, month) => lines.reduce((sum, line) => sum + (line[month] ?? 0), 0));
}

function isEthnic(breakdown: string): boolean {
  return Object.keys(parseBreakdown(breakdown) ?? {}).some((dimension) => NOT_MADE_UP.includes(dimension));
}

function leaveOut(
  { indicator }: CountedIndicator,
  breakdowns: readonly string[],
  reason: LeftOutReason,
): LeftOut {
  return { indicator, breakdowns, reason };
}
