import type { Indicator, Observation, RefArea } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { buildCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import {
  ALATAU,
  ALMALY,
  ALMATY,
  ASTANA,
  catalogue as published,
  REPUBLIC,
} from '../headlines/published.fixture.ts';
import { arbitraryPrinted, arbitraryQualifier } from '../testing/arbitrary-observation.ts';
import { buildIndicator, buildObservation } from '../testing/build-observation.ts';

export const ZHETISU = '751510000';
/** A district that was cut out in 2024. */
export const SARAISHYQ = '711610000';

const indicator = (code: string, more: Partial<Indicator>): Indicator =>
  buildIndicator({ indicator: code, dimensions: [], ...more });

const INDICATORS = [
  indicator('NOTICES', { dimensions: [{ dimension: 'OUTCOME', kind: 'PARTITION' }] }),
  indicator('CENTRES', { measure: 'STOCK', unitMeasure: 'CENTRES', overTime: 'LAST' }),
  indicator('SHARE', {
    measure: 'RATE',
    unitMeasure: 'PERCENT',
    overAreas: 'RECOMPUTE',
    overTime: 'RECOMPUTE',
  }),
  indicator('BUDGET', { unitMeasure: 'KZT', dimensions: [{ dimension: 'OUTLET', kind: 'PRINTED_GROUPS' }] }),
  indicator('HOURS', { unitMeasure: 'HOURS' }),
  indicator('PRICE', {
    measure: 'PRICE',
    unitMeasure: 'KZT',
    overAreas: 'RECOMPUTE',
    overTime: 'RECOMPUTE',
    ratio: { numerator: 'BUDGET', denominator: 'HOURS', factor: 1 },
  }),
];

const saraishyq: RefArea = {
  ...published.refArea(ALATAU),
  refArea: SARAISHYQ,
  parent: ASTANA,
  validFrom: '2024-01-01',
  predecessors: ['711110000'],
};

/** A small world: the areas and codelists of the published catalogue, one indicator of every rule. */
export const catalogue: Catalogue = buildCatalogue({
  ...published,
  refAreas: [...published.refAreas, saraishyq],
  indicators: INDICATORS,
});

/** Almaty's notices of 2020 in a test's own number, unless told otherwise. */
export function figure(obsValue: number | null, more: Partial<Observation> = {}): Observation {
  const { unitMeasure } = catalogue.indicator(more.indicator ?? 'NOTICES');
  return buildObservation({ indicator: 'NOTICES', unitMeasure, obsValue, ...more });
}

const arbitraryBreakdown = fc.constantFrom<Observation['breakdown']>(
  {},
  { OUTCOME: 'APPROVED' },
  { OUTCOME: 'REFUSED' },
  { OUTCOME: 'REFUSED', SECTOR: 'HEALTH' },
);

const arbitraryFigure: fc.Arbitrary<Observation> = fc
  .record({
    indicator: fc.constantFrom('NOTICES', 'CENTRES', 'SHARE'),
    refArea: fc.constantFrom(REPUBLIC, ALMATY, ALMALY, ALATAU, ZHETISU),
    timePeriod: fc.constantFrom('2020', '2021', '2021-Q1', '2021-01-01/P5M', '2021-04', '2021-05-31'),
    scenario: fc.constantFrom<Observation['scenario']>('ACTUAL', 'PLAN'),
    breakdown: arbitraryBreakdown,
    printed: fc.option(arbitraryPrinted),
    qualifier: arbitraryQualifier,
  })
  .map(({ printed, ...rest }) =>
    figure(printed?.obsValue ?? null, { ...rest, decimals: printed?.decimals ?? 0 }),
  );

/** Observations as the API answers them: no two of one series and period. */
export const arbitraryFigures: fc.Arbitrary<Observation[]> = fc.uniqueArray(arbitraryFigure, {
  selector: ({ indicator, refArea, timePeriod, scenario, breakdown }) =>
    JSON.stringify([indicator, refArea, timePeriod, scenario, breakdown]),
  maxLength: 40,
});

/** A layout as an address may ask for it: dimensions missing, named twice or unknown. */
export const arbitraryLayout = fc.record({
  rows: arbitraryAxis(),
  columns: arbitraryAxis(),
  multiples: arbitraryAxis(),
});

function arbitraryAxis(): fc.Arbitrary<string[]> {
  const dimension = fc.constantFrom(
    'INDICATOR',
    'REF_AREA',
    'TIME_PERIOD',
    'SCENARIO',
    'OUTCOME',
    'SECTOR',
    'BREAKDOWN',
    'NONSENSE',
  );
  return fc.array(dimension, { maxLength: 3 });
}
