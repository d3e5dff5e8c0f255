import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../quantity/quantity.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { addFigures } from './add-figures.ts';

const figure = (obsValue: number, more: Partial<Figure> = {}): Figure => ({
  ...buildObservation(more),
  obsValue,
});

describe('addFigures', () => {
  it('adds across multipliers, exactly', () => {
    const sum = addFigures([figure(1.1, { unitMult: 3, decimals: 1 }), figure(0.2), figure(0.1)], 'TIME');
    expect(sum).toMatchObject({ result: 'TOTAL', total: { obsValue: 1_100.3, unitMult: 0, decimals: 0 } });
  });

  it('carries a qualifier over, and refuses a sum that no word is true of', () => {
    const upTo = figure(120, { qualifier: 'UP_TO' });
    expect(addFigures([figure(620), upTo], 'TIME')).toMatchObject({
      total: { obsValue: 740, qualifier: 'UP_TO' },
    });
    expect(addFigures([upTo, figure(1, { qualifier: 'MORE_THAN' })], 'TIME')).toEqual({
      result: 'NOT_ADDITIVE',
      reason: 'MIXED_QUALIFIERS',
    });
  });

  it('adds only over what it is told', () => {
    const almaty = figure(1);
    expect(addFigures([almaty, figure(1, { refArea: '710000000' })], 'AREAS').result).toBe('TOTAL');
    expect(addFigures([almaty, figure(1, { refArea: '710000000' })], 'CODES')).toMatchObject({
      reason: 'DIFFERENT_SERIES',
    });
    expect(addFigures([almaty, figure(1, { scenario: 'PLAN' })], 'AREAS')).toMatchObject({
      reason: 'DIFFERENT_SERIES',
    });
    expect(addFigures([almaty, figure(1, { timePeriod: '2021' })], 'AREAS')).toMatchObject({
      reason: 'DIFFERENT_PERIODS',
    });
  });

  it('does not make a sum of nothing', () => {
    expect(() => addFigures([], 'AREAS')).toThrow(RangeError);
  });

  it('gives one total in any order and any grouping', () => {
    const printed = fc.record({
      digits: fc.integer({ min: -999_999, max: 999_999 }),
      decimals: fc.integer({ min: 0, max: 3 }),
      unitMult: fc.constantFrom(0, 3),
      group: fc.integer({ min: 0, max: 3 }),
      rank: fc.double(),
    });
    fc.assert(
      fc.property(fc.array(printed, { minLength: 1, maxLength: 12 }), (parts) => {
        const ranked = parts.map(({ digits, decimals, unitMult, ...rest }) => ({
          ...rest,
          part: figure(Number(`${digits}e-${decimals}`), { decimals, unitMult }),
        }));
        const total = (figures: readonly Figure[]): Figure => {
          const sum = addFigures(figures, 'TIME');
          if (sum.result !== 'TOTAL') throw new Error(sum.reason);
          return { ...buildObservation(), ...sum.total };
        };
        const whole = total(ranked.map(({ part }) => part));
        const reordered = ranked.toSorted((a, b) => a.rank - b.rank).map(({ part }) => part);
        const groups = [...Map.groupBy(ranked, ({ group }) => group).values()];
        expect(total(reordered)).toEqual(whole);
        expect(total(groups.map((group) => total(group.map(({ part }) => part))))).toEqual(whole);
      }),
    );
  });
});
