import { formatBreakdown, getObservations, type Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();

async function find(query: string): Promise<Observation[]> {
  const { observations } = getObservations.response.parse(await api.json(`/observations?${query}`));
  return observations;
}

const timePeriods = (observations: readonly Observation[]) => [
  ...new Set(observations.map((each) => each.timePeriod)),
];

describe('GET /observations', () => {
  it('answers everything published, 221 figures', async () => {
    expect(await find('')).toHaveLength(221);
  });

  it('words a figure as it was printed', async () => {
    const [figure] = await find(
      'indicator=ASSEMBLY_NOTIFICATIONS&timePeriod=2020&breakdown=OUTCOME=APPROVED',
    );
    expect(figure).toEqual({
      indicator: 'ASSEMBLY_NOTIFICATIONS',
      refArea: '750000000',
      breakdown: { OUTCOME: 'APPROVED' },
      timePeriod: '2020',
      periodAssumed: false,
      scenario: 'ACTUAL',
      obsValue: 296,
      decimals: 0,
      unitMeasure: 'NOTIFICATIONS',
      unitMult: 0,
      obsStatus: 'A',
      qualifier: null,
      source: { code: 'ALMATY_REPORT_2020', section: '1', paragraph: '3' },
      note: null,
      layer: 'published',
      publishedAt: expect.stringMatching(/Z$/),
    });
  });

  it('ORs the items of a list and ANDs the filters', async () => {
    const both = await find('indicator=YOUTH_NEET_RATE,YOUTH_POPULATION&refArea=750000000');
    expect(new Set(both.map(({ indicator }) => indicator))).toEqual(
      new Set(['YOUTH_NEET_RATE', 'YOUTH_POPULATION']),
    );
    expect(new Set(both.map(({ refArea }) => refArea))).toEqual(new Set(['750000000']));
  });

  it('matches periods exactly', async () => {
    expect(timePeriods(await find('timePeriod=2020,2021-Q1'))).toEqual(
      expect.arrayContaining(['2020', '2021-Q1']),
    );
    expect(timePeriods(await find('timePeriod=2021-Q1'))).toEqual(['2021-Q1']);
  });

  it('shows in a window what ends in it, and plans that touch it', async () => {
    const window = await find('refArea=750000000&startPeriod=2021&endPeriod=2021-05');
    const actual = timePeriods(window.filter(({ scenario }) => scenario === 'ACTUAL'));
    // The school year from September 2020 is longer and ends in the window.
    expect(actual.sort()).toEqual(
      [
        '2020-09-01/P9M',
        '2021-01-01/P4M',
        '2021-01-01/P5M',
        '2021-04',
        '2021-04-01/P2M',
        '2021-05-31',
        '2021-Q1',
      ].sort(),
    );
    // A level planned for the last day of the year is worked at from its first.
    expect(timePeriods(window.filter(({ scenario }) => scenario === 'PLAN')).sort()).toEqual([
      '2021',
      '2021-12-31',
    ]);
  });

  it('keeps a window open at either end', async () => {
    const until2011 = timePeriods(await find('endPeriod=2011'));
    expect(until2011.sort()).toEqual(['2010', '2011']);
    const from2022 = timePeriods(await find('startPeriod=2022'));
    expect(from2022.sort()).toEqual(['2022', '2022-01-01/P9M', '2022-10-19']);
  });

  it('filters by scenario', async () => {
    const plans = await find('scenario=PLAN');
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.every(({ scenario }) => scenario === 'PLAN')).toBe(true);
    expect(await find('scenario=ACTUAL,PLAN')).toHaveLength(221);
  });

  it('matches breakdowns exactly, printed totals by _T', async () => {
    const totals = await find('breakdown=_T');
    expect(totals.every(({ breakdown }) => Object.keys(breakdown).length === 0)).toBe(true);
    const broken = await find('breakdown=OUTCOME=APPROVED,OUTCOME=REFUSED');
    expect(new Set(broken.map(({ breakdown }) => breakdown.OUTCOME))).toEqual(
      new Set(['APPROVED', 'REFUSED']),
    );
    const withTotals = await find(
      'breakdown=_T,OUTCOME=APPROVED&indicator=ASSEMBLY_NOTIFICATIONS&timePeriod=2020',
    );
    expect(withTotals).toHaveLength(2);
  });

  it('reads the dimensions of a breakdown in any order', async () => {
    const double = (await find('')).find(({ breakdown }) => Object.keys(breakdown).length === 2);
    const parts = Object.entries(double?.breakdown ?? {}).map(([dimension, code]) => `${dimension}=${code}`);
    expect(parts).toHaveLength(2);
    expect(await find(`breakdown=${parts.join(';')}`)).toEqual(
      await find(`breakdown=${parts.reverse().join(';')}`),
    );
  });

  it('keeps the training layer apart', async () => {
    expect(await find('layer=training')).toEqual([]);
  });

  it('puts the caution beside the very figure it was written for', async () => {
    const noted = (await find('')).filter(({ note }) => note !== null);
    expect(noted.length).toBeGreaterThan(0);
    const [explained] = await find('breakdown=OUTCOME=EXPLAINED_IN_WRITING');
    expect(explained?.note?.ru).toContain('Письменное разъяснение');
    expect(explained?.note?.kk).toContain('жазбаша түсіндірме');
  });

  it('puts a caution on one dimension beside figures that are broken down by two', async () => {
    const materials = await find('indicator=INFORMATION_MATERIALS&timePeriod=2021-01-01/P5M');
    const cautioned = materials.filter(({ note }) => note?.ru.includes('к одной теме COVID-19'));
    expect(cautioned.map(({ breakdown }) => formatBreakdown(breakdown))).toEqual([
      'MEDIUM=PRINT;TOPIC=COVID_19',
      'MEDIUM=TV;TOPIC=COVID_19',
      'TOPIC=COVID_19',
    ]);
  });

  it('orders by direction, indicator, area, breakdown, scenario and period', async () => {
    const indicators = await api.db.indicator.findMany({
      orderBy: [{ direction: { position: 'asc' } }, { position: 'asc' }],
    });
    const answered = [...new Set((await find('')).map(({ indicator }) => indicator))];
    expect(answered).toEqual(indicators.map(({ code }) => code).filter((code) => answered.includes(code)));
    const neet = await find('indicator=YOUTH_NEET_RATE&refArea=750000000');
    expect(timePeriods(neet)).toEqual(['2020', '2021-Q1']);
  });
});

describe('pages', () => {
  it('cover everything once, in the same order as one answer', async () => {
    const all = await find('');
    const paged: Observation[] = [];
    let cursor = '';
    do {
      const page = getObservations.response.parse(await api.json(`/observations?limit=37&cursor=${cursor}`));
      paged.push(...page.observations);
      cursor = page.nextCursor ?? '';
    } while (cursor !== '');
    expect(paged).toEqual(all);
  });

  it('end exactly with the last row', async () => {
    const page = getObservations.response.parse(await api.json('/observations?limit=221'));
    expect(page.nextCursor).toBeNull();
  });
});

describe('what cannot be asked', () => {
  const errorsOf = async (query: string) => {
    const response = await api.get(`/observations?${query}`, { 'Accept-Language': 'en' });
    expect(response.status).toBe(422);
    return api.problem(response);
  };

  it('names an unknown code and the nearest one', async () => {
    const { type, errors } = await errorsOf('indicator=YOUTH_NEET_RATES,YOUTH_POPULATION&refArea=750000001');
    expect(type).toBe('/problems/unknown-code');
    expect(errors).toEqual([
      {
        path: 'query.indicator',
        message: 'There is no such indicator: YOUTH_NEET_RATES. The nearest one: YOUTH_NEET_RATE.',
      },
      {
        path: 'query.refArea',
        message: expect.stringContaining('no such area: 750000001. The nearest one: 75'),
      },
    ]);
  });

  it('names an unknown dimension, and an unknown code of a known one', async () => {
    expect((await errorsOf('breakdown=OUTCOMES=APPROVED')).errors).toEqual([
      { path: 'query.breakdown', message: 'There is no such dimension: OUTCOMES. The nearest one: OUTCOME.' },
    ]);
    expect((await errorsOf('breakdown=OUTCOME=APROVED')).errors).toEqual([
      {
        path: 'query.breakdown',
        message: 'The codelist OUTCOME has no such code: APROVED. The nearest one: APPROVED.',
      },
    ]);
  });

  it.each([
    ['startPeriod=2021&endPeriod=2020', 'query.endPeriod'],
    ['cursor=nonsense', 'query.cursor'],
    ['breakdown=OUTCOME=APPROVED;OUTCOME=REFUSED', 'query.breakdown'],
    ['timePeriod=2021-02-30', 'query.timePeriod'],
    ['asOf=yesterday', 'query.asOf'],
    ['limit=10001', 'query.limit'],
    ['layer=secret', 'query.layer'],
    ['scenario=MAYBE', 'query.scenario'],
    ['colour=red', 'query.colour'],
  ])('refuses %s', async (query, path) => {
    const { type, errors } = await errorsOf(query);
    expect(type).toBe('/problems/invalid-request');
    expect(errors.map((each) => each.path)).toEqual([path]);
  });

  it.each([
    'endPeriod=9999-01-01/P99Y',
    'startPeriod=0000',
    'startPeriod=0000&endPeriod=9999',
    'timePeriod=0000-01-01/P1M',
    'asOf=9999-12-31T23:59:59-23:59',
    'asOf=0000-01-01T00:00:00Z',
    'indicator=__proto__',
    'constructor=1',
    '__proto__=1',
    `indicator=${'A'.repeat(81)}`,
    `cursor=${Buffer.from('[9e15,[1,1,1,"","ACTUAL","2021-05-31","2021-01-01","2021"]]').toString('base64url')}`,
    `cursor=${Buffer.from('[1,[1,1,1,"\\u0000","ACTUAL","2021-05-31","2021-01-01","2021"]]').toString('base64url')}`,
    'indicator=%00',
    'refArea=%F0%9F%98%80',
  ])('never fails over %s', async (query) => {
    expect([200, 422]).toContain((await api.get(`/observations?${query}`)).status);
  });
});
