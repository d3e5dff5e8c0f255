import type { Observation, Relation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildRelation, buildTerm, figure, figuresByCode, totalOfCodes } from '../relation.fixture.ts';
import { checkOf, plain } from './checks-in-words.fixture.ts';
import { formatArithmetic } from './format-arithmetic.ts';

type Facts = Parameters<typeof checkOf>[2];

const percent = (indicator: string, obsValue: number, given: Partial<Observation> = {}) =>
  figure(indicator, obsValue, { unitMeasure: 'PERCENT', ...given });
const thousands = (indicator: string, obsValue: number, given: Partial<Observation> = {}) =>
  figure(indicator, obsValue, { unitMult: 3, ...given });

const sum = totalOfCodes('TOTAL', 'KIND');
const product = (...terms: Parameters<typeof buildRelation>[0]) =>
  buildRelation([buildTerm('RESULT', 'RESULT'), ...terms]);
const rates: Facts = { measures: { RESULT: 'RATE', RATE: 'RATE', PRICE: 'PRICE' } };
const between = buildRelation(
  [buildTerm('RESULT', 'RATE'), buildTerm('FACTOR', 'RATE', { everyCode: 'SEX' })],
  { kind: 'BETWEEN' },
);
const bySex = (total: number, men: number, women: number) => [
  percent('RATE', total, { decimals: 1 }),
  ...figuresByCode('RATE', 'SEX', { M: men, F: women }, { unitMeasure: 'PERCENT', decimals: 1 }),
];

type Case = [written: string, Relation, Observation[], Facts?];

const EQUALITIES: Case[] = [
  [
    '193 + 20 + 12 + 6 = 231',
    sum,
    [figure('TOTAL', 231), ...figuresByCode('TOTAL', 'KIND', { A: 193, B: 20, C: 12, D: 6 })],
  ],
  ['193 + 20 = 213 ≠ 200', sum, [figure('TOTAL', 200), ...figuresByCode('TOTAL', 'KIND', { A: 193, B: 20 })]],
  [
    '39 + 56 + ? = 98',
    sum,
    [figure('TOTAL', 98), ...figuresByCode('TOTAL', 'KIND', { A: 39, B: 56 })],
    { codes: { KIND: ['A', 'B', 'C', 'D'] } },
  ],
  [
    '26 − 8 = 18',
    product(buildTerm('FACTOR', 'PLANNED'), buildTerm('FACTOR', 'CANCELLED', { sign: -1 })),
    [figure('RESULT', 18), figure('PLANNED', 26), figure('CANCELLED', 8)],
  ],
  [
    '? − 8 = 18',
    product(buildTerm('FACTOR', 'CANCELLED', { sign: -1 }), buildTerm('FACTOR', 'PLANNED')),
    [figure('RESULT', 18), figure('CANCELLED', 8), figure('PLANNED', 26, { timePeriod: '2019' })],
  ],
  [
    '10 × (50 + 20) = 700',
    product(
      buildTerm('FACTOR', 'TOURNAMENTS'),
      buildTerm('FACTOR', 'PARTICIPANTS', { group: 2 }),
      buildTerm('FACTOR', 'JUDGES', { group: 2 }),
    ),
    [figure('RESULT', 700), figure('TOURNAMENTS', 10), figure('PARTICIPANTS', 50), figure('JUDGES', 20)],
  ],
  [
    '3 600 × 729 800 = 2 627 280 тыс. ≈ 2 627 442 тыс.',
    product(buildTerm('FACTOR', 'HOURS'), buildTerm('FACTOR', 'PRICE', { group: 2, roundedTo: 100 })),
    [thousands('RESULT', 2627442), figure('HOURS', 3600), figure('PRICE', 729800)],
    { measures: { PRICE: 'PRICE' } },
  ],
  [
    '22 × 365 = 8 030 ≈ 7 986',
    { ...product(buildTerm('FACTOR', 'RATE')), factor: 365 },
    [figure('RESULT', 7986), figure('RATE', 22)],
    rates,
  ],
  [
    '1 / (2 + 3) = 0,2',
    product(buildTerm('FACTOR', 'ONE'), buildTerm('DIVISOR', 'TWO'), buildTerm('DIVISOR', 'THREE')),
    [figure('RESULT', 0.2, { decimals: 1 }), figure('ONE', 1), figure('TWO', 2), figure('THREE', 3)],
    rates,
  ],
];

const PER_CENT: Case[] = [
  [
    '98,17 % + 1,83 % = 100 %',
    buildRelation([buildTerm('FACTOR', 'RATE', { everyCode: 'TOPIC' })], { constant: 100 }),
    figuresByCode('RATE', 'TOPIC', { A: 98.17, B: 1.83 }, { decimals: 2, unitMeasure: 'PERCENT' }),
    rates,
  ],
  [
    '7 / 25 = 28 % ≠ 30 %',
    { ...product(buildTerm('FACTOR', 'PART'), buildTerm('DIVISOR', 'ALL')), factor: 100 },
    [percent('RESULT', 30), figure('PART', 7), figure('ALL', 25)],
    rates,
  ],
  [
    '4 тыс. / 19 тыс. = 21,1 % ≈ 20 %',
    { ...product(buildTerm('FACTOR', 'PART'), buildTerm('DIVISOR', 'ALL')), factor: 100 },
    [percent('RESULT', 20), thousands('PART', 4), thousands('ALL', 19)],
    rates,
  ],
  [
    '224 / 231 ≈ 96,97 %',
    { ...product(buildTerm('DIVISOR', 'ALL')), factor: 100, wholeNumerator: true },
    [percent('RESULT', 96.97, { decimals: 2 }), figure('ALL', 231)],
    rates,
  ],
  [
    '29 тыс. / 6,1 % = 463–488 тыс.',
    { ...product(buildTerm('FACTOR', 'RATE')), factor: 0.01, basePrinted: false },
    [thousands('RESULT', 29), percent('RATE', 6.1, { decimals: 1 })],
    { measures: { RATE: 'RATE' } },
  ],
  [
    '? / ? = 98,17 %',
    { ...product(), basePrinted: false },
    [percent('RESULT', 98.17, { decimals: 2 })],
    rates,
  ],
];

const BOUNDS: Case[] = [
  [
    '26 419,0 < 10 × 60 000 = 600 000',
    { ...product(buildTerm('FACTOR', 'SCHOOLS')), kind: 'AT_LEAST', factor: 60000 },
    [figure('RESULT', 26419, { decimals: 1 }), figure('SCHOOLS', 10)],
  ],
  [
    '150 ≤ 4 000',
    { ...product(buildTerm('FACTOR', 'ALL')), kind: 'AT_MOST' },
    [figure('RESULT', 150), figure('ALL', 4000)],
  ],
  [
    '150 > 100',
    { ...product(buildTerm('FACTOR', 'ALL')), kind: 'AT_MOST' },
    [figure('RESULT', 150), figure('ALL', 100)],
  ],
  ['5 ≥ 0', { ...product(), kind: 'AT_LEAST', factor: 0 }, [figure('RESULT', 5)]],
];

const BETWEEN: Case[] = [
  ['5,0 % ≤ 6,1 % ≤ 7,2 %', between, bySex(6.1, 7.2, 5), rates],
  ['5,0 % … 7,2 % ≈ 7,3 %', between, bySex(7.3, 7.2, 5), rates],
  ['5,0 % … 7,2 % < 7,5 %', between, bySex(7.5, 7.2, 5), rates],
  ['4,0 % < 5,0 % … 7,2 %', between, bySex(4, 7.2, 5), rates],
  ['? ≤ 4,0 % ≤ ?', between, bySex(4, 7.2, 5), { ...rates, codes: { SEX: ['M', 'F', 'X'] } }],
];

describe.each([
  ['an equality', EQUALITIES],
  ['per cent', PER_CENT],
  ['a bound', BOUNDS],
  ['a mean and its parts', BETWEEN],
])('%s is written out', (_, cases) => {
  it.each(cases)('%s', (written, relation, figures, facts) => {
    expect(plain(formatArithmetic(checkOf(relation, figures, facts), 'ru'))).toBe(written);
  });
});

it('is written in Kazakh as well', () => {
  const [, relation, figures, facts] = PER_CENT[2] ?? EQUALITIES[0] ?? [];
  if (!relation || !figures) throw new Error('no case');
  expect(plain(formatArithmetic(checkOf(relation, figures, facts), 'kk'))).toBe(
    '4 мың / 19 мың = 21,1% ≈ 20%',
  );
});
