import type { Observation, TimePeriod } from '@korsetkish/contract';
import { haveEqualLength, monthsOf } from '../periods/period-length.ts';
import { toBaseUnits } from '../quantity/quantity.ts';

/** What a figure stands out against, in base units. */
export type HistoryRange = { low: number; high: number; count: number };

/** Of five figures on, a history has a middle and a usual distance from it. */
const ENOUGH = 5;

/** Iglewicz and Hoaglin's bound of the modified z-score, beyond which a figure is labelled a potential outlier. */
const BOUND = 3.5;

/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const TO_DEVIATION = 0.6745;

/** A short history says little: twice its greatest and half its least are still taken for usual. */
const WIDENED = 2;

type Told = Pick<Observation, 'obsValue' | 'unitMult' | 'timePeriod'>;

const isHeld = <Each extends Told>(told: Each): told is Each & { obsValue: number } => told.obsValue !== null;

/**
 * Whether a figure stands out against those of its series that cover as long a period. It is a question to whoever
 * approves, never a verdict: figures do jump.
 * @param history published figures of the same series, in any order; those of other lengths are left out
 * @returns what it stands out against; null: it does not, or there is nothing to hold it against
 */
export function findOutlier(figure: Told, history: readonly Told[]): HistoryRange | null {
  if (figure.obsValue === null) return null;
  const own = toBaseUnits({ obsValue: figure.obsValue, unitMult: figure.unitMult });
  const others = history
    .filter(isHeld)
    .filter(
      ({ timePeriod }) => timePeriod !== figure.timePeriod && haveEqualLength(timePeriod, figure.timePeriod),
    )
    .map(toBaseUnits);
  if (others.length === 0) return null;
  const range = { low: Math.min(...others), high: Math.max(...others), count: others.length };
  // Inside of what has been, nothing stands out, however seldom it was.
  if (own >= range.low && own <= range.high) return null;
  return standsOut(own, others, range) ? range : null;
}

/**
 * The same of many figures of one series: what lies within its history, as nearly all do, is passed over at once.
 * @param history as of one figure; of each period at most one
 */
export function findOutliers<Each extends Told>(
  figures: readonly Each[],
  history: readonly Told[],
): { figure: Each; range: HistoryRange }[] {
  const ofLength = Map.groupBy(history.filter(isHeld), ({ timePeriod }) => monthsOf(timePeriod));
  const sorted = new Map(
    [...ofLength].map(([months, held]) => [
      months,
      held
        .map((each) => ({ timePeriod: each.timePeriod, baseUnits: toBaseUnits(each) }))
        .sort((one, other) => one.baseUnits - other.baseUnits),
    ]),
  );
  return figures.filter(isHeld).flatMap((figure) => {
    const months = monthsOf(figure.timePeriod);
    const others = sorted.get(months) ?? [];
    const isOther = ({ timePeriod }: { timePeriod: TimePeriod }) => timePeriod !== figure.timePeriod;
    const [low, high] = [others.find(isOther)?.baseUnits, others.findLast(isOther)?.baseUnits];
    const own = toBaseUnits(figure);
    if (low === undefined || high === undefined || (own >= low && own <= high)) return [];
    const range = findOutlier(figure, ofLength.get(months) ?? []);
    return range === null ? [] : [{ figure, range }];
  });
}

function standsOut(own: number, others: readonly number[], { low, high }: HistoryRange): boolean {
  const middle = median(others);
  const deviation = median(others.map((other) => Math.abs(other - middle)));
  if (others.length >= ENOUGH && deviation > 0) {
    return (TO_DEVIATION * Math.abs(own - middle)) / deviation > BOUND;
  }
  return own > Math.max(high * WIDENED, high / WIDENED) || own < Math.min(low * WIDENED, low / WIDENED);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
