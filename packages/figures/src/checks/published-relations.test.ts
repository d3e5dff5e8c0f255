import type { Check, Measure, Observation, Relation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import {
  buildCheckCatalogue,
  buildRelation,
  buildTerm,
  evaluateRelation,
  figure,
  figuresByCode,
  totalOfCodes,
} from './relation.fixture.ts';

/** The relations that the published reports can be put to, with their numbers, and how each is known to come out. */
type Case = {
  says: string;
  relation: Relation;
  figures: Observation[];
  measures?: Record<string, Measure>;
  results: Partial<Check>[];
};

const fiveMonths = { timePeriod: '2021-01-01/P5M' } as const;
const exact = (total: number) => ({ result: 'EXACT' as const, expected: total, found: total });

const sums: Case[] = [
  {
    says: 'notices are their outcomes',
    relation: totalOfCodes('NOTICES', 'OUTCOME'),
    figures: [
      figure('NOTICES', 496),
      ...figuresByCode('NOTICES', 'OUTCOME', { APPROVED: 296, REFUSED: 127, EXPLAINED: 60, WITHDRAWN: 13 }),
      figure('NOTICES', 98, fiveMonths),
      ...figuresByCode('NOTICES', 'OUTCOME', { APPROVED: 39, REFUSED: 56, WITHDRAWN: 3 }, fiveMonths),
    ],
    results: [exact(496), exact(98)],
  },
  {
    says: 'unsanctioned events are their forms; where no form is printed the check is incomplete',
    relation: totalOfCodes('UNSANCTIONED', 'FORM'),
    figures: [
      figure('UNSANCTIONED', 231),
      ...figuresByCode('UNSANCTIONED', 'FORM', { PICKET: 193, RALLY: 20, GATHERING: 12, MARCH: 6 }),
      figure('UNSANCTIONED', 101, fiveMonths),
    ],
    results: [exact(231), { result: 'INCOMPLETE', expected: null, found: 101 }],
  },
  {
    says: 'clubs are their kinds',
    relation: totalOfCodes('CLUBS', 'KIND'),
    figures: [
      figure('CLUBS', 257),
      ...figuresByCode('CLUBS', 'KIND', { SPORT: 88, CREATIVE: 159, PATRIOTIC: 5, ADAPTATION: 5 }),
    ],
    measures: { CLUBS: 'STOCK' },
    results: [exact(257)],
  },
  {
    says: 'applications to mobile centres are their referrals',
    relation: totalOfCodes('APPLICATIONS', 'REFERRED_TO'),
    figures: [
      figure('APPLICATIONS', 723),
      ...figuresByCode('APPLICATIONS', 'REFERRED_TO', { WORKS: 150, PRACTICE: 233, JOBS: 340 }),
    ],
    results: [exact(723)],
  },
  {
    says: 'the employment programme is its lines, though the lines differ between years',
    relation: totalOfCodes('PLACED', 'PROGRAMME'),
    figures: [
      figure('PLACED', 25313),
      ...figuresByCode('PLACED', 'PROGRAMME', {
        JOBS: 10740,
        WORKS: 7142,
        PRACTICE: 1503,
        SOCIAL_JOBS: 361,
        ROADMAP: 4027,
        TRAINING: 858,
        GRANTS: 448,
        COURSES: 234,
      }),
      figure('PLACED', 4839, fiveMonths),
      ...figuresByCode(
        'PLACED',
        'PROGRAMME',
        { JOBS: 2550, WORKS: 1650, PRACTICE: 276, SOCIAL_JOBS: 221, ROADMAP: 107, BASTAU: 35 },
        fiveMonths,
      ),
    ],
    results: [exact(25313), exact(4839)],
  },
  {
    says: 'flats are their sectors',
    relation: totalOfCodes('FLATS', 'SECTOR'),
    figures: [
      figure('FLATS', 967),
      ...figuresByCode('FLATS', 'SECTOR', {
        EDUCATION: 291,
        HEALTH: 309,
        CULTURE: 104,
        SCIENCE: 129,
        SOCIAL: 30,
        MEDIA: 68,
        SPORT: 36,
      }),
    ],
    results: [exact(967)],
  },
  {
    says: 'dormitory places are their universities',
    relation: totalOfCodes('PLACES', 'UNIVERSITY'),
    figures: [
      figure('PLACES', 1477),
      ...figuresByCode('PLACES', 'UNIVERSITY', {
        KAZITU: 188,
        KAZNITU: 260,
        KAZNMU: 512,
        CASPIAN: 157,
        ETU: 360,
      }),
      figure('PLACES', 100, { timePeriod: '2021-Q1' }),
      ...figuresByCode('PLACES', 'UNIVERSITY', { KUNAEV: 100 }, { timePeriod: '2021-Q1' }),
    ],
    results: [exact(1477), exact(100)],
  },
  {
    says: 'media items of a topic are television and print, and other topics stay out',
    relation: buildRelation([
      buildTerm('RESULT', 'MATERIALS', { breakdown: { TOPIC: 'COVID_19' } }),
      buildTerm('FACTOR', 'MATERIALS', { breakdown: { TOPIC: 'COVID_19' }, everyCode: 'MEDIUM' }),
    ]),
    figures: [
      figure('MATERIALS', 1951, { breakdown: { TOPIC: 'COVID_19' } }),
      ...figuresByCode('MATERIALS', 'MEDIUM', { TV: 1551, PRINT: 400 }, { breakdown: { TOPIC: 'COVID_19' } }),
      ...figuresByCode('MATERIALS', 'MEDIUM', { TV: 845, PRINT: 668 }, { breakdown: { TOPIC: 'ADDRESS' } }),
    ],
    results: [exact(1951)],
  },
  {
    says: 'the same for the other topic',
    relation: buildRelation([
      buildTerm('RESULT', 'MATERIALS', { breakdown: { TOPIC: 'ADDRESS' } }),
      buildTerm('FACTOR', 'MATERIALS', { breakdown: { TOPIC: 'ADDRESS' }, everyCode: 'MEDIUM' }),
    ]),
    figures: [
      figure('MATERIALS', 1513, { breakdown: { TOPIC: 'ADDRESS' } }),
      ...figuresByCode('MATERIALS', 'MEDIUM', { TV: 845, PRINT: 668 }, { breakdown: { TOPIC: 'ADDRESS' } }),
    ],
    results: [exact(1513)],
  },
  {
    says: 'shares of topics make a hundred',
    relation: buildRelation([buildTerm('FACTOR', 'SHARE', { everyCode: 'TOPIC' })], { constant: 100 }),
    figures: figuresByCode('SHARE', 'TOPIC', { POLITICAL: 98.17, SOCIAL: 1.83 }, { decimals: 2 }),
    measures: { SHARE: 'RATE' },
    results: [exact(100)],
  },
];

const differencesAndProducts: Case[] = [
  {
    says: 'projects planned less cancelled are those delivered',
    relation: buildRelation([
      buildTerm('RESULT', 'PROJECTS'),
      buildTerm('FACTOR', 'PROJECTS', { scenario: 'PLAN' }),
      buildTerm('FACTOR', 'CANCELLED', { sign: -1 }),
    ]),
    figures: [figure('PROJECTS', 18), figure('PROJECTS', 26, { scenario: 'PLAN' }), figure('CANCELLED', 8)],
    results: [exact(18)],
  },
  {
    says: 'leisure centres now and to be opened are the planned level, each of its own period',
    relation: buildRelation([
      buildTerm('RESULT', 'CENTRES', { scenario: 'PLAN', timePeriod: '2021-12-31' }),
      buildTerm('FACTOR', 'CENTRES', { timePeriod: '2021-05-31' }),
      buildTerm('FACTOR', 'OPENED', { scenario: 'PLAN', timePeriod: '2021' }),
    ]),
    figures: [
      figure('CENTRES', 50, { timePeriod: '2021-05-31' }),
      figure('CENTRES', 100, { timePeriod: '2021-12-31', scenario: 'PLAN' }),
      figure('OPENED', 50, { timePeriod: '2021', scenario: 'PLAN' }),
    ],
    measures: { CENTRES: 'STOCK' },
    results: [exact(100)],
  },
  {
    says: 'tournaments times participants and judges are the reach',
    relation: buildRelation([
      buildTerm('RESULT', 'REACH'),
      buildTerm('FACTOR', 'TOURNAMENTS'),
      buildTerm('FACTOR', 'PER_TOURNAMENT', { group: 2, breakdown: { ROLE: 'PARTICIPANT' } }),
      buildTerm('FACTOR', 'PER_TOURNAMENT', { group: 2, breakdown: { ROLE: 'JUDGE' } }),
    ]),
    figures: [
      figure('REACH', 700),
      figure('TOURNAMENTS', 10),
      ...figuresByCode('PER_TOURNAMENT', 'ROLE', { PARTICIPANT: 50, JUDGE: 20 }),
    ],
    measures: { PER_TOURNAMENT: 'RATE' },
    results: [exact(700)],
  },
  {
    says: 'council members are directions times members a direction',
    relation: buildRelation([
      buildTerm('RESULT', 'MEMBERS', { timePeriod: '2020-12-31' }),
      buildTerm('FACTOR', 'DIRECTIONS', { timePeriod: '2021-05-31' }),
      buildTerm('FACTOR', 'PER_DIRECTION', { group: 2, timePeriod: '2021-05-31' }),
    ]),
    figures: [
      figure('MEMBERS', 25, { timePeriod: '2020-12-31' }),
      figure('DIRECTIONS', 5, { timePeriod: '2021-05-31' }),
      figure('PER_DIRECTION', 5, { timePeriod: '2021-05-31' }),
    ],
    measures: { MEMBERS: 'STOCK', DIRECTIONS: 'STOCK', PER_DIRECTION: 'RATE' },
    results: [exact(25)],
  },
  ...(['ACTUAL', 'PLAN'] as const).map((scenario) => ({
    says: `hours times price are the amount (${scenario}), give or take 3 600 half hundreds and half a thousand`,
    relation: buildRelation([
      buildTerm('RESULT', 'AMOUNT', { scenario }),
      buildTerm('FACTOR', 'HOURS', { scenario }),
      buildTerm('FACTOR', 'PRICE', { scenario, group: 2, roundedTo: 100 }),
    ]),
    figures: [
      figure('AMOUNT', 2627442, { scenario, unitMult: 3 }),
      figure('HOURS', 3600, { scenario }),
      figure('PRICE', 729800, { scenario }),
    ],
    measures: { PRICE: 'PRICE' as const },
    results: [
      {
        result: 'WITHIN_ROUNDING' as const,
        expected: 2627280000,
        found: 2627442000,
        tolerance: 180500,
      },
    ],
  })),
  {
    says: 'hours a day over a year are the hours of the year',
    relation: buildRelation([buildTerm('RESULT', 'HOURS'), buildTerm('FACTOR', 'HOURS_PER_DAY')], {
      factor: 365,
    }),
    figures: [figure('HOURS', 7986), figure('HOURS_PER_DAY', 22)],
    measures: { HOURS_PER_DAY: 'RATE' },
    results: [{ result: 'WITHIN_ROUNDING', expected: 8030, found: 7986 }],
  },
];

const shares: Case[] = [
  {
    says: '96.97 % of 231 events is a whole number of them',
    relation: buildRelation([buildTerm('RESULT', 'SHARE'), buildTerm('DIVISOR', 'EVENTS')], {
      factor: 100,
      wholeNumerator: true,
    }),
    figures: [figure('SHARE', 96.97, { decimals: 2 }), figure('EVENTS', 231)],
    measures: { SHARE: 'RATE' },
    results: [{ result: 'WITHIN_ROUNDING', expected: 22400 / 231, found: 96.97 }],
  },
  {
    says: '98.17 % is of questions, whose number is not printed',
    relation: buildRelation([buildTerm('RESULT', 'SHARE')], { basePrinted: false }),
    figures: [figure('SHARE', 98.17, { decimals: 2 })],
    measures: { SHARE: 'RATE' },
    results: [{ result: 'BASE_NOT_PRINTED', expected: null, found: 98.17 }],
  },
  {
    says: 'no whole number of 496 notices is 98.17 %, so they are not its base',
    relation: buildRelation([buildTerm('RESULT', 'SHARE'), buildTerm('DIVISOR', 'NOTICES')], {
      factor: 100,
      wholeNumerator: true,
    }),
    figures: [figure('SHARE', 98.17, { decimals: 2 }), figure('NOTICES', 496)],
    measures: { SHARE: 'RATE' },
    results: [{ result: 'FAILS', expected: 48700 / 496, found: 98.17 }],
  },
  {
    says: '7 of 25 council members are not 30 %',
    relation: buildRelation(
      [
        buildTerm('RESULT', 'SHARE', { breakdown: { ETHNICITY: 'OTHER' } }),
        buildTerm('FACTOR', 'MEMBERS', { breakdown: { ETHNICITY: 'OTHER' } }),
        buildTerm('DIVISOR', 'MEMBERS'),
      ],
      { factor: 100 },
    ),
    figures: [
      figure('SHARE', 30, { breakdown: { ETHNICITY: 'OTHER' } }),
      figure('MEMBERS', 7, { breakdown: { ETHNICITY: 'OTHER' } }),
      figure('MEMBERS', 25),
    ],
    measures: { SHARE: 'RATE', MEMBERS: 'STOCK' },
    results: [{ result: 'FAILS', expected: 28, found: 30 }],
  },
  {
    says: 'more than 4 of more than 19 thousand may be about 20 %',
    relation: buildRelation(
      [
        buildTerm('RESULT', 'SHARE', { refArea: '750000000' }),
        buildTerm('FACTOR', 'NGOS', { refArea: '750000000' }),
        buildTerm('DIVISOR', 'NGOS', { refArea: '000000000' }),
      ],
      { factor: 100 },
    ),
    figures: [
      figure('SHARE', 20, { qualifier: 'ABOUT' }),
      figure('NGOS', 4, { unitMult: 3, qualifier: 'MORE_THAN' }),
      figure('NGOS', 19, { unitMult: 3, qualifier: 'MORE_THAN', refArea: '000000000' }),
    ],
    measures: { SHARE: 'RATE', NGOS: 'STOCK' },
    results: [{ result: 'WITHIN_ROUNDING', expected: 400 / 19, found: 20 }],
  },
  {
    says: 'a number and a rate of NEET share a base that is not printed',
    relation: buildRelation([buildTerm('RESULT', 'NUMBER'), buildTerm('FACTOR', 'RATE')], {
      factor: 0.01,
      basePrinted: false,
    }),
    figures: [
      figure('NUMBER', 29, { unitMult: 3 }),
      figure('RATE', 6.1, { decimals: 1 }),
      figure('NUMBER', 25, { unitMult: 3, timePeriod: '2021-Q1' }),
      figure('RATE', 5.7, { decimals: 1, timePeriod: '2021-Q1' }),
      figure('RATE', 6.8, { decimals: 1, timePeriod: '2021-Q1', refArea: '000000000' }),
    ],
    measures: { NUMBER: 'STOCK', RATE: 'RATE' },
    results: [
      { result: 'BASE_NOT_PRINTED', expected: null, found: 29000 },
      { result: 'BASE_NOT_PRINTED', expected: null, found: 25000 },
    ],
  },
  {
    says: '26 419.0 tenge for ten schools is below a minimum wage a school',
    relation: buildRelation(
      [
        buildTerm('RESULT', 'FUNDING', { scenario: 'PLAN', timePeriod: '2022' }),
        buildTerm('FACTOR', 'SCHOOLS', { timePeriod: '2022-10-19' }),
      ],
      { kind: 'AT_LEAST', factor: 60000 },
    ),
    figures: [
      figure('FUNDING', 26419, { decimals: 1, scenario: 'PLAN', timePeriod: '2022' }),
      figure('SCHOOLS', 10, { timePeriod: '2022-10-19' }),
    ],
    measures: { SCHOOLS: 'STOCK' },
    results: [{ result: 'FAILS', expected: 600000, found: 26419 }],
  },
];

describe('relations among the published figures', () => {
  it.each([...sums, ...differencesAndProducts, ...shares])(
    '$says',
    ({ relation, figures, measures = {}, results }) => {
      const checks = evaluateRelation(relation, figures, buildCheckCatalogue(figures, { measures }));
      expect(checks).toMatchObject(results);
    },
  );
});
