import { type Check, type CheckedFigure, listChecks, type TermRole } from '@korsetkish/contract';
import { formatArithmetic } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

/**
 * What is known of the relations among the published figures, written down by hand from the reports. Nothing else may be
 * said of them: a check that is not here is a mistake, of the catalogue or of the arithmetic.
 */

type Fact = {
  says: string;
  /** Of the check: relation, then indicator and dimension where it is over many, area and period. */
  id: string;
  /** As it is written out in Russian. */
  written: string;
  /** The numbers as printed, signs included; unit multipliers are left out. */
  result?: number;
  factors?: number[];
  divisors?: number[];
  is: Partial<Check>;
};

const FIVE_MONTHS = '2021-01-01/P5M';

const group = (printed: number) => printed.toLocaleString('ru').replaceAll('\u00A0', ' ');

const sum = (says: string, id: string, factors: number[], total: number): Fact => ({
  ...{ says, id, factors, result: total },
  written: `${factors.map(group).join(' + ').replace('+ -', '− ')} = ${group(total)}`,
  is: { result: 'EXACT', expected: total, found: total, tolerance: 0, missing: [] },
});

const total = (figure: string, timePeriod: string, rest = 'ACTUAL') =>
  `CODES_MAKE_THE_TOTAL.${figure}.750000000.${timePeriod}.${rest}`;

const EXACT: Fact[] = [
  sum('notices = outcomes', total('ASSEMBLY_NOTIFICATIONS.OUTCOME', '2020'), [296, 127, 60, 13], 496),
  sum('of five months', total('ASSEMBLY_NOTIFICATIONS.OUTCOME', FIVE_MONTHS), [39, 56, 3], 98),
  sum('unsanctioned = forms', total('ASSEMBLY_UNSANCTIONED.FORM', '2020'), [193, 20, 12, 6], 231),
  sum('clubs = kinds', total('YOUTH_LEISURE_CENTRES_CLUBS.CLUB_TYPE', '2021-05-31'), [88, 159, 5, 5], 257),
  sum(
    'mobile centres’ referrals',
    total('YOUTH_MOBILE_CENTRES_APPLICATIONS.REFERRED_TO', '2020'),
    [340, 150, 233],
    723,
  ),
  sum(
    'Enbek = its lines',
    total('YOUTH_EMPLOYMENT_PLACED.PROGRAMME', '2020'),
    [10740, 7142, 1503, 361, 4027, 858, 448, 234],
    25313,
  ),
  sum(
    'of five months, with other lines',
    total('YOUTH_EMPLOYMENT_PLACED.PROGRAMME', FIVE_MONTHS),
    [2550, 1650, 276, 221, 107, 35],
    4839,
  ),
  sum(
    'Almaty Zhastary 3.0 = sectors',
    total('YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS.SECTOR', '2020'),
    [291, 309, 104, 129, 30, 68, 36],
    967,
  ),
  sum(
    'dormitory places = universities',
    total('YOUTH_DORMITORIES_PLACES_COMMISSIONED.UNIVERSITY', '2020'),
    [188, 260, 512, 157, 360],
    1477,
  ),
  sum('of a quarter', total('YOUTH_DORMITORIES_PLACES_COMMISSIONED.UNIVERSITY', '2021-Q1'), [100], 100),
  sum(
    'media items on COVID-19 = television + print',
    total('INFORMATION_MATERIALS.MEDIUM', FIVE_MONTHS, 'TOPIC=COVID_19.ACTUAL'),
    [1551, 400],
    1951,
  ),
  sum(
    'media items on the Address',
    total('INFORMATION_MATERIALS.MEDIUM', '2020-09-01/P9M', 'TOPIC=PRESIDENTIAL_ADDRESS.ACTUAL'),
    [845, 668],
    1513,
  ),
  sum('projects planned - cancelled', 'YOUTH_PROJECTS_DELIVERED.750000000.2020', [26, -8], 18),
  sum('leisure centres now + to open', 'LEISURE_CENTRES_PLANNED.750000000.2021-12-31', [50, 50], 100),
  {
    says: 'topic shares of notices = 100',
    id: 'SHARES_MAKE_100.ASSEMBLY_NOTIFICATIONS_TOPIC_SHARE.TOPIC.750000000.2020.ACTUAL',
    written: '98,17 % + 1,83 % = 100 %',
    factors: [98.17, 1.83],
    is: { result: 'EXACT', expected: 100, found: 100, tolerance: 0.01 },
  },
  {
    says: 'tournaments x (participants + judges) = reach',
    id: 'DEBATES_REACH.750000000.2020',
    written: '10 × (50 + 20) = 700',
    result: 700,
    factors: [10, 50, 20],
    is: { result: 'EXACT', expected: 700, found: 700 },
  },
  {
    says: 'directions x members in each = members of the council',
    id: 'YOUTH_COUNCIL_BY_DIRECTION.750000000.2020-12-31',
    written: '5 × 5 = 25',
    result: 25,
    factors: [5, 5],
    is: { result: 'EXACT', expected: 25, found: 25 },
  },
];

const WITHIN_ROUNDING: Fact[] = [
  {
    says: '96.97 % of 231 events is a whole number of them: 224',
    id: 'UNSANCTIONED_POLITICAL_SHARE.750000000.2020',
    written: '224 / 231 ≈ 96,97 %',
    result: 96.97,
    divisors: [231],
    is: { result: 'WITHIN_ROUNDING', numerator: 224, found: 96.97, tolerance: 0.005 },
  },
  {
    says: 'more than 4 of more than 19 thousand are 17.9 to 24.3 %, printed about 20 %',
    id: 'NGO_SHARE_OF_REPUBLIC.750000000.2021-05-31',
    written: '4 тыс. / 19 тыс. = 21,1 % ≈ 20 %',
    result: 20,
    factors: [4],
    divisors: [19],
    is: {
      result: 'WITHIN_ROUNDING',
      found: 20,
      range: { low: expect.closeTo(17.9, 1), high: expect.closeTo(24.3, 1) },
    },
  },
  ...['TV_HOURS_AND_PRICE_ACTUAL.750000000.2020', 'TV_HOURS_AND_PRICE_PLAN.750000000.2021'].map(
    (id): Fact => ({
      says: `hours x price = amount (price printed to hundreds: ±180 thousand): ${id}`,
      id,
      written: '3 600 × 729 800 = 2 627 280 тыс. ≈ 2 627 442 тыс.',
      result: 2627442,
      factors: [3600, 729800],
      is: {
        result: 'WITHIN_ROUNDING',
        expected: 2627280000,
        found: 2627442000,
        range: { low: 2627100000, high: 2627460000 },
        tolerance: 180500,
      },
    }),
  ),
  {
    says: 'hours a day x 365 = hours a year',
    id: 'TV_HOURS_PER_DAY.750000000.2021',
    written: '22 × 365 = 8 030 ≈ 7 986',
    result: 7986,
    factors: [22],
    is: { result: 'WITHIN_ROUNDING', factor: 365, expected: 8030, found: 7986 },
  },
];

const BASE_NOT_PRINTED: Fact[] = [
  {
    says: '98.17 % is of questions, whose number is not printed',
    id: 'QUESTIONS_POLITICAL_SHARE.750000000.2020',
    written: '? / ? = 98,17 %',
    result: 98.17,
    is: { result: 'BASE_NOT_PRINTED', expected: null, found: 98.17, tolerance: null, impliedBase: null },
  },
  {
    says: '29 thousand and 6.1 % would need 463 to 488 thousand young people',
    id: 'NEET_NUMBER_AND_RATE.750000000.2020',
    written: '29 тыс. / 6,1 % = 463–488 тыс.',
    result: 29,
    factors: [6.1],
    is: {
      result: 'BASE_NOT_PRINTED',
      impliedBase: { low: expect.closeTo(463_415, 0), high: expect.closeTo(487_603, 0) },
    },
  },
  {
    says: '25 thousand and 5.7 % would need 426 to 451 thousand',
    id: 'NEET_NUMBER_AND_RATE.750000000.2021-Q1',
    written: '25 тыс. / 5,7 % = 426–451 тыс.',
    result: 25,
    factors: [5.7],
    is: {
      result: 'BASE_NOT_PRINTED',
      impliedBase: { low: expect.closeTo(426_087, 0), high: expect.closeTo(451_327, 0) },
    },
  },
];

const FAILS: Fact[] = [
  {
    says: '7 of 25 members of the council are 28 %, printed 30 %',
    id: 'YOUTH_COUNCIL_OTHER_ETHNICITIES_SHARE.750000000.2020-12-31',
    written: '7 / 25 = 28 % ≠ 30 %',
    result: 30,
    factors: [7],
    divisors: [25],
    is: { result: 'FAILS', expected: 28, found: 30, tolerance: 0.5 },
  },
  {
    says: '26 419.0 tenge for ten schools is implausible, and stored as printed',
    id: 'SCHOOLS_FUNDING_PLAUSIBLE.710000000.2022',
    written: '26 419,0 < 10 × 60 000 = 600 000',
    result: 26419,
    factors: [10],
    is: { result: 'FAILS', kind: 'AT_LEAST', expected: 600_000, found: 26419 },
  },
];

const FACTS = [...EXACT, ...WITHIN_ROUNDING, ...BASE_NOT_PRINTED, ...FAILS];

const api = await openTestApi();
const { checks } = listChecks.response.parse(await api.json('/checks'));

const findCheck = (id: string) => {
  const check = checks.find((each) => each.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return check;
};

const numbersOf = (figures: readonly CheckedFigure[], role: TermRole) =>
  figures.filter((each) => each.role === role).map(({ sign, obsValue }) => sign * obsValue);

describe('relations among the published figures', () => {
  it.each(FACTS)('$says', ({ id, written, result, factors = [], divisors = [], is }) => {
    const check = findCheck(id);
    expect(formatArithmetic(check, 'ru').replaceAll('\u00A0', ' ')).toBe(written);
    expect(check).toMatchObject(is);
    expect(numbersOf(check.observations, 'RESULT')).toEqual(result === undefined ? [] : [result]);
    expect(numbersOf(check.observations, 'FACTOR')).toEqual(factors);
    expect(numbersOf(check.observations, 'DIVISOR')).toEqual(divisors);
  });

  it('are no others', () => {
    expect(checks.map(({ id }) => id).sort()).toEqual(FACTS.map(({ id }) => id).sort());
  });

  it('the bases that the two NEET figures would need do not overlap, and neither is the 692 thousand', () => {
    const bases = ['2020', '2021-Q1'].map(
      (timePeriod) => findCheck(`NEET_NUMBER_AND_RATE.750000000.${timePeriod}`).impliedBase,
    );
    const [year, quarter] = bases;
    if (!year || !quarter) throw new Error('no base is implied');
    expect(quarter.high).toBeLessThan(year.low);
    expect(Math.max(year.high, quarter.high)).toBeLessThan(692_000);
    expect(findCheck('NEET_NUMBER_AND_RATE.750000000.2020').note?.ru).toMatch(/692\sтыс\./);
  });

  it('no total of the budget by outlet is printed, so that its sum is held against nothing', () => {
    const ofBudget = checks.filter(({ observations }) =>
      observations.some(({ indicator }) => indicator === 'INFORMATION_BUDGET'),
    );
    expect(ofBudget.map(({ relation }) => relation)).toEqual([
      'TV_HOURS_AND_PRICE_ACTUAL',
      'TV_HOURS_AND_PRICE_PLAN',
    ]);
  });
});
