import { ComparedWith, getComparisons, type ObservationPair } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';
import { withPlainSpaces } from '../testing/with-plain-spaces.ts';

const api = await openTestApi();

const read = async (query: string) =>
  getComparisons.response.parse(withPlainSpaces(await api.json(`/comparisons?${query}`)));

const compare = async (query: string): Promise<ObservationPair[]> => (await read(query)).comparisons;

async function compareOne(query: string): Promise<ObservationPair> {
  const [pair, ...others] = await compare(query);
  expect(others).toEqual([]);
  if (!pair) throw new Error(`no figure: ${query}`);
  return pair;
}

const NEET = 'indicator=YOUTH_NEET_RATE&refArea=750000000';
const NATIONAL = 'indicator=YOUTH_NEET_RATE&refArea=000000000&timePeriod=2020';
const TV_HOURS = 'indicator=INFORMATION_TV_HOURS&breakdown=OUTLET=ALMATY_TV&refArea=750000000';

describe('the previous period', () => {
  it('gives a change where like stands with like, in words of both languages', async () => {
    const pair = await compareOne(`with=PREVIOUS_PERIOD&${NATIONAL}`);
    expect(pair).toMatchObject({
      observation: { timePeriod: '2020', obsValue: 7.1 },
      comparator: { timePeriod: '2019', obsValue: 7.4 },
      comparison: 'COMPARABLE',
      reason: null,
      reasonText: null,
      difference: { obsValue: -0.3, decimals: 1, unitMeasure: 'PERCENT', unitMult: 0, qualifier: null },
      relativePercent: null,
      execution: null,
      inWords: { kk: 'өзгеріс: −0,3 пайыздық тармақ', ru: 'изменение: −0,3 п. п.' },
    });
    expect(pair.sentence.ru).toBe(
      'Доля молодёжи NEET, Республика Казахстан: 7,4 % в 2019 году и 7,1 % в 2020 году; изменение: −0,3 п. п.',
    );
  });

  it.each([
    ['good news', `${NEET}&timePeriod=2021-Q1`, 5.7, 6.1],
    [
      'bad news',
      'indicator=ASSEMBLY_NOTIFICATIONS&breakdown=OUTCOME=REFUSED&timePeriod=2021-01-01/P5M',
      56,
      127,
    ],
  ])('stands side by side where it is longer: %s', async (_, query, found, before) => {
    expect(await compareOne(`with=PREVIOUS_PERIOD&${query}`)).toMatchObject({
      observation: { obsValue: found },
      comparator: { timePeriod: '2020', obsValue: before },
      comparison: 'SIDE_BY_SIDE',
      reason: expect.stringMatching(/^(DIFFERENT_LENGTH|PERIOD_ASSUMED)$/),
      difference: null,
      relativePercent: null,
    });
  });

  it('may be none, which is said', async () => {
    expect(await compareOne(`with=PREVIOUS_PERIOD&${NEET}&timePeriod=2020`)).toMatchObject({
      comparator: null,
      comparison: 'SIDE_BY_SIDE',
      reason: 'NO_EARLIER_FIGURE',
      reasonText: { ru: 'Цифры за более ранний период в этом ряду нет' },
      sentence: {
        ru: 'Доля молодёжи NEET, город Алматы: 6,1 % в 2020 году. Цифры за более ранний период в этом ряду нет',
        kk: 'NEET санатындағы жастардың үлесі, Алматы қаласы: 2020 жылы — 6,1%. Бұл қатарда одан бұрынғы кезеңнің мәні жоқ',
      },
    });
  });
});

describe('the plan', () => {
  it('of the year under way is a pace', async () => {
    expect(await compareOne(`with=PLAN&${TV_HOURS}&timePeriod=2021-01-01/P4M&scenario=ACTUAL`)).toMatchObject(
      {
        comparator: { scenario: 'PLAN', timePeriod: '2021', obsValue: 3_600 },
        comparison: 'SIDE_BY_SIDE',
        reason: 'DIFFERENT_SCENARIO',
        difference: null,
        execution: {
          execution: 'PACE',
          percent: expect.closeTo(26.22, 2),
          percentOfPeriod: expect.closeTo(33.33, 2),
        },
        inWords: { ru: '26,2 % плана за 33,3 % года' },
      },
    );
  });

  it('of its own year is what was done of it', async () => {
    const pair = await compareOne(
      'with=PLAN&indicator=YOUTH_SOCIAL_ORDER_PROJECTS&timePeriod=2020&scenario=ACTUAL',
    );
    expect(pair).toMatchObject({
      comparator: { timePeriod: '2020', obsValue: 26 },
      comparison: 'SIDE_BY_SIDE',
      execution: { execution: 'EXECUTED', percent: expect.closeTo(69.23, 2), percentOfPeriod: null },
    });
  });

  it('of the next year is a planned change, bounded as the plan is', async () => {
    const pair = await compareOne(
      'with=PLAN&indicator=INFORMATION_BUDGET&breakdown=OUTLET=ONLINE_MEDIA&timePeriod=2020',
    );
    expect(pair).toMatchObject({
      comparator: { scenario: 'PLAN', timePeriod: '2021', qualifier: 'UP_TO' },
      comparison: 'PLANNED_CHANGE',
      difference: { obsValue: -28_500, unitMult: 3, qualifier: 'UP_TO' },
      execution: null,
      inWords: { ru: expect.stringContaining('планируемое уменьшение: не менее 28,5') },
    });
  });

  it('of a plan is the version that it replaced, and no published plan replaced one', async () => {
    const plans = await compare('with=PLAN&scenario=PLAN');
    expect(plans.length).toBeGreaterThan(20);
    expect(new Set(plans.map(({ reason }) => reason))).toEqual(new Set(['ONE_PLAN_VERSION']));
  });
});

describe('another area or period', () => {
  it('is an area of the same period, with its source and its assumed period kept apart', async () => {
    expect(await compareOne(`with=REF_AREA&withRefArea=000000000&${NEET}&timePeriod=2021-Q1`)).toMatchObject({
      comparator: { refArea: '000000000', timePeriod: '2021-Q1', obsValue: 6.8 },
      reason: 'PERIOD_ASSUMED',
    });
    expect(await compareOne(`with=REF_AREA&withRefArea=000000000&${NEET}&timePeriod=2020`)).toMatchObject({
      comparator: { refArea: '000000000', timePeriod: '2020', obsValue: 7.1 },
      reason: 'DEFINITION_NOT_PRINTED',
    });
    expect(await compareOne(`with=REF_AREA&withRefArea=750000000&${NEET}&timePeriod=2020`)).toMatchObject({
      comparator: null,
      reason: 'SAME_AREA',
    });
  });

  it('is a period, earlier or later', async () => {
    expect(await compareOne(`with=TIME_PERIOD&withTimePeriod=2010&${NATIONAL}`)).toMatchObject({
      comparator: { timePeriod: '2010' },
      comparison: 'COMPARABLE',
    });
    expect(
      await compareOne(`with=TIME_PERIOD&withTimePeriod=2011&${NATIONAL.replace('2020', '2010')}`),
    ).toMatchObject({
      comparator: { timePeriod: '2011' },
      difference: { obsValue: expect.closeTo(-0.398, 3) },
    });
    expect(await compareOne(`with=TIME_PERIOD&withTimePeriod=2009&${NATIONAL}`)).toMatchObject({
      comparator: null,
      reason: 'NO_FIGURE_IN_PERIOD',
    });
  });
});

describe('everything published', () => {
  it.each(ComparedWith.options)('gets one answer a figure: %s', async (beside) => {
    const more = { REF_AREA: '&withRefArea=710000000', TIME_PERIOD: '&withTimePeriod=2020' } as const;
    const pairs = await compare(`with=${beside}${beside in more ? more[beside as keyof typeof more] : ''}`);
    expect(pairs).toHaveLength(221);
    for (const {
      comparison,
      comparator,
      reason,
      reasonText,
      difference,
      execution,
      inWords,
      sentence,
    } of pairs) {
      expect(difference === null).toBe(comparison === 'SIDE_BY_SIDE');
      expect(reason === null).toBe(comparison !== 'SIDE_BY_SIDE');
      expect(reasonText === null).toBe(reason === null);
      if (comparator === null) expect(comparison).toBe('SIDE_BY_SIDE');
      if (execution !== null) expect(difference).toBeNull();
      expect(inWords.kk).not.toBe(inWords.ru);
      expect(sentence.kk).not.toBe(sentence.ru);
    }
  });

  it('comes in pages', async () => {
    const first = await read('with=PREVIOUS_PERIOD&limit=200');
    const second = await read(`with=PREVIOUS_PERIOD&limit=200&cursor=${first.nextCursor}`);
    expect([first.comparisons.length, second.comparisons.length, second.nextCursor]).toEqual([200, 21, null]);
    expect(await compare('with=PREVIOUS_PERIOD')).toEqual([...first.comparisons, ...second.comparisons]);
  });

  it('is nothing where no figure is found', async () => {
    expect(await read('with=PLAN&indicator=YOUTH_NEET_RATE&timePeriod=2030')).toEqual({
      comparisons: [],
      nextCursor: null,
    });
  });
});

describe('a question that makes no sense', () => {
  it.each([
    ['', 'query.with', 'ru', /Ожидается, с чем сравнивать.*PREVIOUS_PERIOD, SAME_PERIOD_LAST_YEAR/],
    ['with=LAST_YEAR', 'query.with', 'kk', /немен салыстырылатыны.*PREVIOUS_PERIOD.*Берілгені: LAST_YEAR/],
    [
      'with=REF_AREA',
      'query.withRefArea',
      'ru',
      /Не хватает параметра withRefArea: он нужен для with=REF_AREA/,
    ],
    ['with=REF_AREA', 'query.withRefArea', 'kk', /Параметр жетіспейді: withRefArea/],
    ['with=TIME_PERIOD', 'query.withTimePeriod', 'ru', /withTimePeriod.*2021-01-01\/P5M/],
    [
      'with=PLAN&withRefArea=710000000',
      'query.withRefArea',
      'ru',
      /withRefArea задаётся только вместе с with=REF_AREA/,
    ],
    [
      'with=PLAN&withTimePeriod=2020',
      'query.withTimePeriod',
      'kk',
      /тек мына таңдаумен беріледі: with=TIME_PERIOD/,
    ],
    ['with=REF_AREA&withRefArea=710000001', 'query.withRefArea', 'ru', /710000001.*710000000/],
    ['with=PLAN&indicator=YOUTH_NEET_RATTE', 'query.indicator', 'ru', /YOUTH_NEET_RATE\b/],
    ['with=PLAN&limit=0', 'query.limit', 'ru', /от 1/],
    ['with=PLAN&limit=5000', 'query.limit', 'ru', /Не больше: 1\s000\./],
    ['with=PLAN&whit=1', 'query.whit', 'ru', /with/],
  ])('is refused: %s', async (query, path, language, message) => {
    const response = await api.get(`/comparisons?${query}`, { 'Accept-Language': language });
    expect(response.status).toBe(422);
    const { errors } = await api.problem(response);
    expect(errors).toEqual([{ path, message: expect.stringMatching(message) }]);
  });
});
