import type { Measure, Observation, UnitMeasure } from '@korsetkish/contract';
import { Big } from 'big.js';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { periodContains } from '../periods/period-contains.ts';
import { russianGenitiveSingular } from '../phrases/format-unit.ts';
import { NBSP } from '../phrases/typography.ts';
import { divideQuantities } from '../quantity/divide-quantities.ts';
import { type Figure, isFigure, type Quantity } from '../quantity/quantity.ts';

/** The indicator that counts the inhabitants of an area. While the catalogue holds none, nothing is given per inhabitant. */
export const INHABITANTS_INDICATOR = 'POPULATION';

/** How many inhabitants a rate is given for. */
const PER = 1000;

/** More digits than these would say more than a count of people can. */
const MOST_DIGITS = 3;

/** Why a figure is not given per 1 000 inhabitants. */
export type NoRateReason = 'NOT_A_COUNT' | 'NO_FIGURE' | 'NO_BASE' | 'DIVIDED_BY_ZERO' | 'MIXED_QUALIFIERS';

/** `rate` is worked out, not published, and must be called so; `base` are the inhabitants it was divided by. */
export type PerInhabitants =
  | { result: 'RATE'; rate: Quantity; base: Figure }
  | { result: 'NO_RATE'; reason: NoRateReason };

/**
 * A count per 1 000 inhabitants of its own area and period: 56 notices among 215 432 people are 0.26. It is rounded to
 * the digits that the coarser of the two was printed with, three at most. Rates and prices are refused: they are ratios
 * already.
 *
 * @param measure of the figure's indicator
 * @param bases observations of `INHABITANTS_INDICATOR`, of any area and period
 */
export function perInhabitants(
  observation: Observation,
  measure: Measure,
  bases: readonly Observation[],
): PerInhabitants {
  if (measure !== 'FLOW' && measure !== 'STOCK') return { result: 'NO_RATE', reason: 'NOT_A_COUNT' };
  if (!isFigure(observation)) return { result: 'NO_RATE', reason: 'NO_FIGURE' };
  const base = findBase(observation, bases);
  if (!base) return { result: 'NO_RATE', reason: 'NO_BASE' };
  const division = divideQuantities(observation, base, PER);
  if (division.result === 'NO_QUOTIENT') return { result: 'NO_RATE', reason: division.reason };
  const digits = Math.min(MOST_DIGITS, countDigits(observation), countDigits(base));
  return {
    result: 'RATE',
    rate: {
      ...roundToDigits(division.quotient, digits),
      unitMult: 0,
      unitMeasure: codeOfRate(observation.unitMeasure),
      qualifier: division.qualifier,
    },
    base,
  };
}

/**
 * The inhabitants of the figure's area in its period: counted in it, the last time; else of the shortest period around
 * it, because a month has no other population than its year's. Never another area's, layer's, group's or time's.
 */
function findBase({ refArea, layer, timePeriod }: Figure, bases: readonly Observation[]): Figure | undefined {
  const ofArea = bases
    .filter(isFigure)
    .filter((base) => base.refArea === refArea && base.layer === layer && base.scenario === 'ACTUAL')
    .filter(({ breakdown }) => Object.keys(breakdown).length === 0);
  const within = ofArea.filter((base) => periodContains(timePeriod, base.timePeriod));
  const around = ofArea.filter((base) => periodContains(base.timePeriod, timePeriod));
  const last = within.toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod)).at(-1);
  const shortest = around.toSorted((a, b) => (periodContains(a.timePeriod, b.timePeriod) ? 1 : -1)).at(0);
  return last ?? shortest;
}

/** Digits that a figure was printed with: 4 (thousand) has one, 496 three, 120.0 four. */
function countDigits({ obsValue, decimals }: Quantity): number {
  const printed = new Big(obsValue).abs().toFixed(decimals).replace('.', '');
  return Math.max(1, printed.replace(/^0+/, '').length);
}

/** 0.259943 to two digits is 0.26; 125 430 to three is 125 000. */
function roundToDigits(quotient: number, digits: number): Pick<Quantity, 'obsValue' | 'decimals'> {
  const rounded = new Big(new Big(quotient).toPrecision(digits, Big.roundHalfUp));
  // Big keeps a number as c[0].c[1]c[2]... x 10^e.
  return { obsValue: rounded.toNumber(), decimals: rounded.eq(0) ? 0 : Math.max(0, digits - 1 - rounded.e) };
}

const codeOfRate = (unitMeasure: string): string => `${unitMeasure}_PER_1000_INHABITANTS`;

/**
 * The unit of a rate: `уведомления на 1 000 жителей`. Kazakh says first per what: `1 000 тұрғынға шаққанда 0,26
 * хабарлама`, so the words of its own unit are kept together.
 */
export function unitPerInhabitants(unit: UnitMeasure): UnitMeasure {
  const { kk, ru, en } = unit.afterNumber;
  const per = (words: string) => `${words} на${NBSP}1${NBSP}000${NBSP}жителей`;
  return {
    unitMeasure: codeOfRate(unit.unitMeasure),
    afterNumber: {
      kk: `1${NBSP}000${NBSP}тұрғынға шаққанда ${kk.replaceAll(' ', NBSP)}`,
      ru: { one: per(ru.one), few: per(russianGenitiveSingular(unit)), many: per(ru.many) },
      en: `${en} per 1,000 inhabitants`,
    },
  };
}
