import { expect, it } from 'vitest';
import { REF_AREAS } from '../testing/published-areas.ts';
import { INDICATORS } from '../testing/published-indicators.ts';
import { TRAINING_INDICATORS, TRAINING_REF_AREAS } from '../testing/training-areas.ts';
import { findHomeArea } from './find-home-area.ts';

const SHYMKENT = '790000000';

it('is the area with the most main indicators', () => {
  expect(findHomeArea(REF_AREAS, INDICATORS)?.refArea).toBe('750000000');
});

it('is another akimat’s where the figures are another’s', () => {
  const defaultWindow = { startPeriod: '2025', endPeriod: '2025' };
  const refAreas = REF_AREAS.map((area) => ({
    ...area,
    defaultWindow: area.refArea === SHYMKENT ? defaultWindow : null,
  }));
  const indicators = INDICATORS.map((indicator) => ({ ...indicator, refAreas: [SHYMKENT] }));
  expect(findHomeArea(refAreas, indicators)?.refArea).toBe(SHYMKENT);
});

it('is the city where its districts hold as many each', () => {
  expect(findHomeArea(TRAINING_REF_AREAS, TRAINING_INDICATORS)?.refArea).toBe('750000000');
});

it('is none where nothing is held', () => {
  expect(
    findHomeArea(
      REF_AREAS.map((area) => ({ ...area, defaultWindow: null })),
      INDICATORS,
    ),
  ).toBeNull();
});
