import { expect, test } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { INDICATORS } from '../testing/published-indicators.ts';
import { listFigureIndicators } from './list-figure-indicators.ts';

const neededFor = (...codes: string[]) => listFigureIndicators(codes.map(CATALOGUE.indicator));

test('an indicator that leads a flagship panel needs the others of the panel', () => {
  expect(neededFor('YOUTH_NEET_RATE')).toEqual(['YOUTH_NEET_RATE', 'YOUTH_NEET_NUMBER']);
});

test('one that does not lead needs itself alone', () => {
  expect(neededFor('YOUTH_NEET_NUMBER')).toEqual(['YOUTH_NEET_NUMBER']);
  expect(neededFor('INFORMATION_INFLATION')).toEqual(['INFORMATION_INFLATION']);
});

test('all need each once; none need none', () => {
  expect(listFigureIndicators(INDICATORS)).toHaveLength(104);
  expect(neededFor()).toEqual([]);
});
