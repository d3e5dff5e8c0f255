import type { Observation } from '@korsetkish/contract';
import { monthsOf } from '../periods/period-length.ts';
import { toBaseUnits } from '../quantity/quantity.ts';
import { leaveOut, medianOf, type Ranked, sortNumbers } from './ranked-numbers.ts';

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
type Held = Told & { obsValue: number };

const isHeld = <Each extends Told>(told: Each): told is Each & Held => told.obsValue !== null;

/**
 * The figures of one series that stand out against what is published of it for other periods as long as theirs. It is a
 * question to whoever approves, never a verdict: figures do jump.
 * @param figures in any order; those that nothing can be held against do not stand out
 * @param history published figures of the series in any order, of each period at most one
 */
export function findOutliers<Each extends Told>(
  figures: readonly Each[],
  history: readonly Told[],
): { figure: Each; range: HistoryRange }[] {
  const ofLength = Map.groupBy(history.filter(isHeld), ({ timePeriod }) => monthsOf(timePeriod));
  const holdAgainst = new Map([...ofLength].map(([months, held]) => [months, toHoldAgainst(held)]));
  return figures.filter(isHeld).flatMap((figure) => {
    const range = holdAgainst.get(monthsOf(figure.timePeriod))?.(figure) ?? null;
    return range === null ? [] : [{ figure, range }];
  });
}

/**
 * Sorts a history once, whatever is held against it then: where a multiplier was mistaken, every figure stands out.
 * @param history of one length
 */
function toHoldAgainst(history: readonly Held[]): (figure: Held) => HistoryRange | null {
  const ofPeriod = new Map(history.map((each) => [each.timePeriod, toBaseUnits(each)]));
  const sorted = sortNumbers(ofPeriod.values());
  // Without any one of its numbers a history has one of three middles at most.
  const knownDeviations = new Map<number, readonly number[]>();
  const deviationsFrom = (middle: number): readonly number[] => {
    const known = knownDeviations.get(middle) ?? sortNumbers(sorted.map((each) => Math.abs(each - middle)));
    knownDeviations.set(middle, known);
    return known;
  };
  return (figure) => {
    const own = toBaseUnits(figure);
    const corrected = ofPeriod.get(figure.timePeriod);
    const others = leaveOut(sorted, corrected);
    if (others.count === 0) return null;
    const range = { low: others.at(0), high: others.at(others.count - 1), count: others.count };
    // Inside of what has been, nothing stands out, however seldom it was.
    if (own >= range.low && own <= range.high) return null;
    const middle = medianOf(others);
    const deviations = leaveOut(
      deviationsFrom(middle),
      corrected === undefined ? undefined : Math.abs(corrected - middle),
    );
    return standsOut(own, { middle, deviations }, range) ? range : null;
  };
}

function standsOut(
  own: number,
  { middle, deviations }: { middle: number; deviations: Ranked },
  { low, high, count }: HistoryRange,
): boolean {
  const deviation = medianOf(deviations);
  if (count >= ENOUGH && deviation > 0) return (TO_DEVIATION * Math.abs(own - middle)) / deviation > BOUND;
  return own > Math.max(high * WIDENED, high / WIDENED) || own < Math.min(low * WIDENED, low / WIDENED);
}
