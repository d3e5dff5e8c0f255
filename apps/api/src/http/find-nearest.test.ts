import { expect, it } from 'vitest';
import { findNearest } from './find-nearest.ts';

const known = ['YOUTH_NEET_RATE', 'YOUTH_NEET_COUNT', 'HOUSING_FLATS'];

it('finds what was meant', () => {
  expect(findNearest('YOUTH_NEET_RAT', known)).toBe('YOUTH_NEET_RATE');
  expect(findNearest('youth_neet_count', known)).toBe('YOUTH_NEET_COUNT');
});

it('does not guess when nothing is near', () => {
  expect(findNearest('XYZ', known)).toBeNull();
  expect(findNearest('XYZ', [])).toBeNull();
});

it('is not misled by a short name, which is few letters away and yet another', () => {
  expect(findNearest('Доля молодёжи', ['NEET', 'Доля занятой молодёжи', 'Да'])).toBe('Доля занятой молодёжи');
  expect(findNearest('ABCDEFGHIJ', ['ABC', 'ABCDEFGHIJKLMNOPQR'])).toBe('ABCDEFGHIJKLMNOPQR');
});
