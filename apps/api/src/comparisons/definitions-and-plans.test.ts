import { getComparisons, getObservations, type Indicator, listIndicators } from '@korsetkish/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';
import { publishForTest, yearForTest } from '../testing/publish-for-test.ts';
import { withPlainSpaces } from '../testing/with-plain-spaces.ts';

/** No published series reaches the new definition or new borders, no published plan was amended: all of it is made up. */
const api = await openTestApi();
let amendedAt: Date;
beforeAll(async () => {
  const national = {
    indicatorCode: 'YOUTH_NEET_RATE',
    refAreaCode: '000000000',
    breakdown: '',
    scenario: 'ACTUAL',
  } as const;
  await publishForTest(api, national, [
    { ...yearForTest(2022), obsValue: 6.4, decimals: 1 },
    { ...yearForTest(2023), obsValue: 7.9, decimals: 1 },
    { ...yearForTest(2024), obsValue: 8.1, decimals: 1 },
  ]);
  const nameKk = '«Бюджетті нақтылау туралы» шешім';
  await publishForTest(
    api,
    { indicatorCode: 'ASSEMBLY_NOTIFICATIONS', refAreaCode: '711110000', breakdown: '', scenario: 'ACTUAL' },
    [2023, 2025].map((year) => ({ ...yearForTest(year), obsValue: year - 2_000 })),
  );
  await publishForTest(
    api,
    { indicatorCode: 'ASSEMBLY_NOTIFICATIONS', refAreaCode: '710000000', breakdown: '', scenario: 'ACTUAL' },
    [{ ...yearForTest(2025), obsValue: 90 }],
  );
  await api.db.planAct.createMany({
    data: [
      {
        code: 'AMENDED_1',
        adopted: new Date('2021-07-01'),
        nameKk,
        nameRu: 'решение «Об уточнении бюджета»',
      },
      {
        code: 'AMENDED_2',
        adopted: new Date('2021-10-15'),
        nameKk,
        nameRu: 'решение «Об уточнении бюджета»',
      },
    ],
  });
  const plan = {
    indicatorCode: 'INFORMATION_TV_HOURS',
    refAreaCode: '750000000',
    breakdown: 'OUTLET=ALMATY_TV',
    scenario: 'PLAN',
  } as const;
  amendedAt = await publishForTest(api, { ...plan, planActCode: 'AMENDED_1' }, [
    { ...yearForTest(2021), obsValue: 3_000 },
  ]);
  await publishForTest(api, { ...plan, planActCode: 'AMENDED_2' }, [
    { ...yearForTest(2021), obsValue: 2_400 },
  ]);
});

const compare = async (query: string) =>
  getComparisons.response.parse(withPlainSpaces(await api.json(`/comparisons?${query}`))).comparisons;
const find = async (query: string) =>
  getObservations.response.parse(await api.json(`/observations?${query}`)).observations;

const NEET = 'indicator=YOUTH_NEET_RATE&refArea=000000000';
const HOURS = 'indicator=INFORMATION_TV_HOURS&refArea=750000000&breakdown=OUTLET=ALMATY_TV';

describe('a definition that changed', () => {
  it('breaks the series between its two periods, and nowhere else', async () => {
    const pairs = await compare(`with=PREVIOUS_PERIOD&${NEET}&startPeriod=2020&endPeriod=2024`);
    const yearly = pairs.filter(({ observation }) => /^\d{4}$/.test(observation.timePeriod));
    expect(
      yearly.map(({ observation, comparison, reason }) => [observation.timePeriod, comparison, reason]),
    ).toEqual([
      ['2020', 'COMPARABLE', null],
      ['2022', 'COMPARABLE', null],
      ['2023', 'SIDE_BY_SIDE', 'DEFINITION_CHANGED'],
      ['2024', 'COMPARABLE', null],
    ]);
  });

  it('is told with both definitions, in both languages', async () => {
    const [pair] = await compare(`with=PREVIOUS_PERIOD&${NEET}&timePeriod=2023`);
    expect(pair).toMatchObject({ difference: null, observation: { obsStatus: 'A' } });
    expect(pair?.reasonText?.ru).toMatch(
      /ряд прерван.*2022 год — молодёжь 15–28 лет.*2023 год — молодёжь до 34 лет/,
    );
    expect(pair?.reasonText?.kk).toMatch(/қатар үзілген.*2022 жыл — 15–28 жас.*2023 жыл — 34 жасқа дейінгі/);
  });

  it('stands with the figure and in the indicator', async () => {
    const figures = await find(`${NEET}&timePeriod=2022,2023`);
    expect(figures.map(({ definitions }) => definitions)).toEqual([['NEET_15_28'], ['NEET_TO_34']]);
    expect((await find('indicator=YOUTH_POPULATION')).every((each) => !('definitions' in each))).toBe(true);
    const { indicators } = listIndicators.response.parse(await api.json('/indicators'));
    const codesOf = (code: string) =>
      indicators
        .find(({ indicator }: Indicator) => indicator === code)
        ?.definitions.map(({ definition }) => definition);
    expect(codesOf('YOUTH_NEET_NUMBER')).toEqual(['NEET_15_28', 'NEET_TO_34']);
    expect(codesOf('YOUTH_POPULATION')).toEqual([]);
  });
});

describe('the definition of the national rate', () => {
  it('is not said of the city, whose report prints none', async () => {
    const inCity = await find('indicator=YOUTH_NEET_RATE,YOUTH_NEET_NUMBER&refArea=750000000');
    expect(inCity).toHaveLength(4);
    expect(inCity.every((each) => !('definitions' in each))).toBe(true);
    const [pair] = await compare(
      'with=REF_AREA&withRefArea=000000000&indicator=YOUTH_NEET_RATE&refArea=750000000&timePeriod=2020',
    );
    expect(pair).toMatchObject({
      comparator: { source: { code: 'BNS_DECENT_WORK' }, definitions: ['NEET_15_28'] },
      reason: 'DEFINITION_NOT_PRINTED',
    });
  });
});

describe('an area', () => {
  const DISTRICT = 'indicator=ASSEMBLY_NOTIFICATIONS&refArea=711110000&timePeriod=2025';

  it('whose borders changed between two periods breaks the series, and the answer says how', async () => {
    const [pair] = await compare(`with=PREVIOUS_PERIOD&${DISTRICT}`);
    expect(pair).toMatchObject({ comparison: 'SIDE_BY_SIDE', reason: 'AREA_CHANGED', difference: null });
    expect(pair?.reasonText?.ru).toContain('Часть территории отошла району «Сарайшық»');
    expect(pair?.reasonText?.kk).toContain('Сарайшық ауданына берілді');
  });

  it('is not taken from the area that it lies in', async () => {
    const [pair] = await compare(`with=REF_AREA&withRefArea=710000000&${DISTRICT}`);
    expect(pair).toMatchObject({ comparison: 'SIDE_BY_SIDE', reason: 'PART_OF_OTHER', difference: null });
  });
});

describe('a plan that acts amended', () => {
  it('is answered as it is in force, with what it was before', async () => {
    const plans = await find(`${HOURS}&scenario=PLAN`);
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatchObject({
      obsValue: 2_400,
      planVersion: {
        act: { act: 'AMENDED_2', name: { ru: 'решение «Об уточнении бюджета»' }, adopted: '2021-10-15' },
        earlier: [
          {
            act: null,
            obsValue: 3_600,
            source: { code: 'ALMATY_REPORT_2020', section: '5', paragraph: '12' },
          },
          { act: { act: 'AMENDED_1', adopted: '2021-07-01' }, obsValue: 3_000 },
        ],
      },
    });
    expect(plans[0]?.note?.ru).toContain(
      'План изменён 15.10.2021 (решение «Об уточнении бюджета»), первоначально — 3',
    );
  });

  it('leaves every other plan as it was', async () => {
    const others = (await find('scenario=PLAN')).filter(
      ({ indicator }) => indicator !== 'INFORMATION_TV_HOURS',
    );
    expect(others.length).toBeGreaterThan(20);
    expect(others.every((each) => !('planVersion' in each))).toBe(true);
  });

  it('is an older one at an older moment', async () => {
    const at = async (moment: Date) => (await find(`${HOURS}&scenario=PLAN&asOf=${moment.toISOString()}`))[0];
    expect(await at(new Date(amendedAt.getTime() - 1))).not.toHaveProperty('planVersion');
    expect(await at(amendedAt)).toMatchObject({
      obsValue: 3_000,
      planVersion: { act: { act: 'AMENDED_1' } },
    });
  });

  it('is carried out as amended, and the original is said', async () => {
    const [pair] = await compare(`with=PLAN&${HOURS}&timePeriod=2021-01-01/P4M`);
    expect(pair).toMatchObject({
      comparator: { obsValue: 2_400 },
      execution: { execution: 'PACE', percent: expect.closeTo(39.33, 2) },
    });
    expect(pair?.sentence.kk).toMatch(
      /Жоспар 15\.10\.2021 күні өзгертілген .* бастапқысы — 3 600 сағат, кейінгісі — 3 000 сағат/,
    );
  });

  it('stands beside the version that it replaced, without a change', async () => {
    const [pair] = await compare(`with=PLAN&${HOURS}&scenario=PLAN`);
    expect(pair).toMatchObject({
      observation: { obsValue: 2_400 },
      comparator: { obsValue: 3_000, planVersion: { act: { act: 'AMENDED_1' } } },
      comparison: 'SIDE_BY_SIDE',
      reason: 'PLAN_VERSIONS',
      difference: null,
    });
  });

  it('is said beside the figure in a file', async () => {
    const file = await (await api.get(`/observations?${HOURS}&scenario=PLAN&format=csv`)).text();
    expect(file.trimEnd().split('\r\n')).toHaveLength(2);
    expect(file).toContain('Жоспар 15.10.2021 күні өзгертілген');
    expect(file).toContain('План изменён 15.10.2021');
  });
});
