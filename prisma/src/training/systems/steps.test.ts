import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countSteps, findFinestGrid, formatSteps } from './steps.ts';

const figure = (obsValue: string, unitMult: number, decimals = obsValue.split('.')[1]?.length ?? 0) => ({
  refArea: '750000000',
  breakdown: '',
  timePeriod: '2020',
  scenario: 'ACTUAL' as const,
  obsValue,
  decimals,
  unitMult,
});

it('counts figures of several grids on the finest of them', () => {
  const figures = [figure('440000.0', 3), figure('148500', 3), figure('1.9', 9)];
  const grid = findFinestGrid(figures);
  expect(grid).toEqual({ decimals: 1, unitMult: 3 });
  expect(figures.map((each) => countSteps(each, grid))).toEqual([4_400_000, 1_485_000, 19_000_000]);
});

it('prefers whole numbers among equally fine grids', () => {
  expect(findFinestGrid([figure('1.5', 3), figure('15', 2)])).toEqual({ decimals: 0, unitMult: 2 });
});

it('counts nothing that is negative or longer than numbers are exact', () => {
  expect(countSteps(figure('-0.5', 0), { decimals: 1, unitMult: 0 })).toBeNull();
  expect(countSteps(figure('1', 12), { decimals: 6, unitMult: 0 })).toBeNull();
  expect(countSteps(figure('0.0', 0), { decimals: 1, unitMult: 0 })).toBe(0);
});

it('prints every digit, and reads back what it printed', () => {
  expect(formatSteps(15, { decimals: 1, unitMult: 6 })).toBe('1.5');
  expect(formatSteps(5, { decimals: 2, unitMult: 0 })).toBe('0.05');
  expect(formatSteps(0, { decimals: 1, unitMult: 0 })).toBe('0.0');
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.nat(5), (steps, decimals) => {
      const grid = { decimals, unitMult: 0 };
      expect(countSteps(figure(formatSteps(steps, grid), 0, decimals), grid)).toBe(steps);
    }),
  );
});
