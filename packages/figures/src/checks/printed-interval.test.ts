import type { Measure, Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildObservation } from '../testing/build-observation.ts';
import { printedInterval } from './printed-interval.ts';

type Printed = Partial<Observation> & { obsValue: number };

const bounds = (given: Printed, measure: Measure, roundedTo: number | null = null) => {
  const { low, high } = printedInterval({ ...buildObservation(), ...given }, measure, roundedTo);
  return [Number(low), Number(high)];
};

describe('printedInterval', () => {
  it.each<[string, Printed, Measure, number, number]>([
    ['a whole count in ones is exact', { obsValue: 496 }, 'FLOW', 496, 496],
    ['so is a level', { obsValue: 257 }, 'STOCK', 257, 257],
    ['a count with a qualifier is not', { obsValue: 300, qualifier: 'AT_LEAST' }, 'FLOW', 299.5, 300.5],
    ['thousands', { obsValue: 4, unitMult: 3, qualifier: 'MORE_THAN' }, 'STOCK', 3500, 4500],
    ['a decimal of thousands', { obsValue: 440000, decimals: 1, unitMult: 3 }, 'FLOW', 439999950, 440000050],
    ['a count with a decimal', { obsValue: 26419, decimals: 1 }, 'FLOW', 26418.95, 26419.05],
    ['a rate', { obsValue: 6.1, decimals: 1 }, 'RATE', 6.05, 6.15],
    ['a whole rate', { obsValue: 30 }, 'RATE', 29.5, 30.5],
    ['a price', { obsValue: 729800 }, 'PRICE', 729799.5, 729800.5],
  ])('%s', (_, given, measure, low, high) => {
    expect(bounds(given, measure)).toEqual([low, high]);
  });

  it('takes a visible rounding before the last digit', () => {
    expect(bounds({ obsValue: 729800 }, 'PRICE', 100)).toEqual([729750, 729850]);
  });
});
