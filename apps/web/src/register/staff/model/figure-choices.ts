import { formatBreakdown, type KatoCode, type Observation, type TimePeriod } from '@korsetkish/contract';
import { compareTimePeriods } from '@korsetkish/figures';

/** A published fact by what it is of; of a figure that is being chosen, parts of it are empty. */
export type ChosenFigure = {
  indicator: string;
  breakdown: string;
  refArea: KatoCode;
  timePeriod: TimePeriod;
};

/** What can be chosen of an indicator, each list under what is chosen in those before it. */
export type FigureChoices = { breakdowns: string[]; refAreas: KatoCode[]; timePeriods: TimePeriod[] };

/** Figures that can prove a step: what was, not what is planned, and not that it is missing. */
export const listFacts = (observations: readonly Observation[]): Observation[] =>
  observations.filter(({ scenario, obsValue }) => scenario === 'ACTUAL' && obsValue !== null);

/**
 * What can be chosen: the printed total before its parts, areas of the action before others, the newest period first.
 * @param own the areas of the action
 */
export function listFigureChoices(
  facts: readonly Observation[],
  { breakdown, refArea }: Pick<ChosenFigure, 'breakdown' | 'refArea'>,
  own: readonly KatoCode[],
): FigureChoices {
  const ofBreakdown = facts.filter((each) => formatBreakdown(each.breakdown) === breakdown);
  const ofArea = ofBreakdown.filter((each) => each.refArea === refArea);
  return {
    breakdowns: once(facts.map((each) => formatBreakdown(each.breakdown))).toSorted(
      (one, other) => Number(one !== '') - Number(other !== ''),
    ),
    refAreas: once(ofBreakdown.map((each) => each.refArea)).toSorted(
      (one, other) => Number(!own.includes(one)) - Number(!own.includes(other)),
    ),
    timePeriods: once(ofArea.map((each) => each.timePeriod)).toSorted((one, other) =>
      compareTimePeriods(other, one),
    ),
  };
}

/** The nearest figure that is published: what is chosen where it is, else the first that can be. */
export function narrowFigure(
  facts: readonly Observation[],
  { indicator, ...chosen }: ChosenFigure,
  own: readonly KatoCode[],
): ChosenFigure {
  const list = (part: Pick<ChosenFigure, 'breakdown' | 'refArea'>) => listFigureChoices(facts, part, own);
  const breakdown = keep(chosen.breakdown, list(chosen).breakdowns);
  const refArea = keep(chosen.refArea, list({ breakdown, refArea: '' }).refAreas);
  const timePeriod = keep(chosen.timePeriod, list({ breakdown, refArea }).timePeriods);
  return { indicator, breakdown, refArea, timePeriod };
}

const once = (codes: readonly string[]): string[] => [...new Set(codes)];

const keep = (chosen: string, offered: readonly string[]): string =>
  offered.includes(chosen) ? chosen : (offered[0] ?? '');
