import {
  type EnteredObservation,
  formatBreakdown,
  type SubmissionObservationKey,
  type TimePeriod,
} from '@korsetkish/contract';
import { parseTimePeriod, periodContains } from '@korsetkish/figures';
import type { Say } from '../http/messages/messages.ts';

/** What figures of a submission may be about. */
export type EntryBounds = {
  direction: string;
  timePeriod: TimePeriod;
  /** The submission's area and every area within it. */
  refAreas: ReadonlySet<string>;
  /** Indicators that figures name, with the direction and the dimensions of each; others do not exist. */
  indicators: ReadonlyMap<string, { direction: string; dimensions: ReadonlySet<string> }>;
  /** `OUTCOME=APPROVED` of every code there is. */
  codes: ReadonlySet<string>;
};

/** What is wrong with a figure: the field, and what to say of it. */
export type EntryProblem = { field: keyof EnteredObservation; say: Say };

/** What keeps a figure from standing in a submission. None: it may. */
export function listEntryProblems(entered: EnteredObservation, bounds: EntryBounds): EntryProblem[] {
  return [...listPlaceProblems(entered, bounds), ...listFigureProblems(entered)];
}

/** What keeps a submission from having such a figure at all, whatever it says. */
export function listPlaceProblems(
  { indicator, refArea, breakdown, timePeriod }: SubmissionObservationKey,
  bounds: EntryBounds,
): EntryProblem[] {
  const problems: EntryProblem[] = [];
  const known = bounds.indicators.get(indicator);
  if (known === undefined) {
    problems.push({ field: 'indicator', say: ({ unknownCode }) => unknownCode('indicator', indicator) });
  } else if (known.direction !== bounds.direction) {
    problems.push({ field: 'indicator', say: ({ desk }) => desk.indicatorOfAnotherDirection(indicator) });
  }
  for (const [dimension, code] of Object.entries(breakdown)) {
    if (known !== undefined && !known.dimensions.has(dimension)) {
      problems.push({ field: 'breakdown', say: ({ desk }) => desk.dimensionOfAnotherIndicator(dimension) });
    } else if (!bounds.codes.has(formatBreakdown({ [dimension]: code }))) {
      problems.push({ field: 'breakdown', say: ({ unknownCodeOf }) => unknownCodeOf(dimension, code) });
    }
  }
  if (!bounds.refAreas.has(refArea)) {
    problems.push({ field: 'refArea', say: ({ desk }) => desk.refAreaOutside(refArea) });
  }
  if (!periodContains(parseTimePeriod(bounds.timePeriod), timePeriod)) {
    problems.push({ field: 'timePeriod', say: ({ desk }) => desk.timePeriodOutside(timePeriod) });
  }
  return problems;
}

const WITHOUT_FIGURE: readonly EnteredObservation['obsStatus'][] = ['O', 'M', 'Q'];

function listFigureProblems({
  obsValue,
  obsStatus,
  qualifier,
  decimals,
}: EnteredObservation): EntryProblem[] {
  const problems: EntryProblem[] = [];
  if ((obsValue === null) !== WITHOUT_FIGURE.includes(obsStatus)) {
    problems.push({ field: 'obsStatus', say: ({ desk }) => desk.statusAgainstFigure });
  }
  if (obsValue === null && qualifier !== null) {
    problems.push({ field: 'qualifier', say: ({ desk }) => desk.qualifierWithoutFigure });
  }
  if (obsValue !== null && Number(obsValue.toFixed(decimals)) !== obsValue) {
    problems.push({ field: 'decimals', say: ({ desk }) => desk.moreDigitsThanDecimals(decimals) });
  }
  return problems;
}
