import { formatBreakdown } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { orderSeries } from './order-series.ts';

const named = (code: string, position: number) => ({
  code,
  position,
  parent: null,
  name: { kk: code, ru: code },
});

const CATALOGUE = buildCatalogue({
  indicators: [],
  refAreas: [],
  unitMeasures: [],
  codelists: [
    { dimension: 'MEDIUM', name: { kk: 'М', ru: 'М' }, codes: [named('TV', 1), named('PRINT', 2)] },
    { dimension: 'TOPIC', name: { kk: 'Т', ru: 'Т' }, codes: [named('COVID_19', 1), named('CENSUS', 2)] },
  ],
});

it('a breakdown by more dimensions follows the one that it divides', () => {
  const breakdowns = [
    { TOPIC: 'CENSUS' },
    { MEDIUM: 'PRINT', TOPIC: 'COVID_19' },
    { TOPIC: 'COVID_19' },
    { MEDIUM: 'TV', TOPIC: 'CENSUS' },
    { MEDIUM: 'TV', TOPIC: 'COVID_19' },
  ];
  const observations = breakdowns.map((breakdown) => buildObservation({ breakdown }));
  expect(orderSeries(observations, CATALOGUE).map(([{ breakdown }]) => formatBreakdown(breakdown))).toEqual([
    'TOPIC=COVID_19',
    'MEDIUM=TV;TOPIC=COVID_19',
    'MEDIUM=PRINT;TOPIC=COVID_19',
    'TOPIC=CENSUS',
    'MEDIUM=TV;TOPIC=CENSUS',
  ]);
});
