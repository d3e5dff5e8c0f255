import { expect, test } from 'vitest';
import { ALMATY, REPUBLIC } from '../testing/published-input.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { shuffle } from '../testing/shuffle.ts';
import { groupByPeriod, pickObservations, type Wanted } from './pick-observations.ts';

const numbersOf = (wanted: Wanted) =>
  pickObservations(shuffle(OBSERVATIONS, 1), wanted).map(({ obsValue }) => obsValue);
const notices = { indicator: 'ASSEMBLY_NOTIFICATIONS', refArea: ALMATY };

test('printed totals are picked by the empty breakdown, oldest first', () => {
  expect(numbersOf({ ...notices, breakdown: {} })).toEqual([496, 98]);
});

test('codes are picked by their dimension, or one by its breakdown', () => {
  expect(numbersOf({ ...notices, dimension: 'OUTCOME' })).toHaveLength(7);
  expect(numbersOf({ ...notices, breakdown: { OUTCOME: 'REFUSED' } })).toEqual([127, 56]);
});

test('a figure broken down twice is of no one dimension', () => {
  const materials = { indicator: 'INFORMATION_MATERIALS', refArea: ALMATY };
  expect(numbersOf({ ...materials, dimension: 'MEDIUM' })).toEqual([]);
  expect(numbersOf({ ...materials, breakdown: { TOPIC: 'COVID_19', MEDIUM: 'TV' } })).toEqual([1551]);
});

test('a scenario is asked about only when it is named', () => {
  const flats = { indicator: 'YOUTH_HOUSING_NURLY_ZHER_FLATS', refArea: ALMATY };
  expect(numbersOf(flats)).toEqual([350, 1050]);
  expect(numbersOf({ ...flats, scenario: 'PLAN' })).toEqual([1050]);
  expect(numbersOf({ ...flats, refArea: REPUBLIC })).toEqual([]);
});

test('periods keep the order they come in', () => {
  const periods = groupByPeriod(pickObservations(OBSERVATIONS, notices));
  expect(periods.map((held) => [held[0]?.timePeriod, held.length])).toEqual([
    ['2020', 5],
    ['2021-01-01/P5M', 4],
  ]);
});
