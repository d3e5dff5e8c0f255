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
