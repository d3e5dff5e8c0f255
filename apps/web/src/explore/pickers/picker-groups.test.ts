import { formatBreakdown, TOTAL } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { buildAreaGroups } from './build-area-groups.ts';
import { buildBreakdownGroups } from './build-breakdown-groups.ts';
import { buildIndicatorGroups } from './build-indicator-groups.ts';
import { buildPeriodGroups } from './build-period-groups.ts';
import { filterGroups, type PickerGroup, toggleOption } from './picker-group.ts';

const WORDS = { noneUnderOthers: 'none under others', neverPublished: 'never published' };

const formerNames = [
  {
    name: { kk: 'Нұр-Сұлтан қаласы', ru: 'город Нур-Султан' },
    validFrom: '2019-03-23',
    validTo: '2022-09-17',
  },
];

const areaGroups = (counts: ReadonlyMap<string, number>) =>
  buildAreaGroups(
    CATALOGUE.refAreas.map((area) => (area.refArea === '710000000' ? { ...area, formerNames } : area)),
    counts,
    {
      ...{ ...WORDS, republicAndCities: 'republic and cities', regions: 'regions' },
      ...{ districtsOf: (city: string) => `districts: ${city}`, allDistricts: 'all districts' },
      allRegions: 'all regions',
    },
    'kk',
  );

const labelsOf = (groups: readonly PickerGroup[]): string[] =>
  groups.flatMap(({ options }) => options.map(({ label }) => label));

const count = (texts: readonly string[]): Map<string, number> =>
  new Map([...Map.groupBy(texts, (text) => text)].map(([text, { length }]) => [text, length]));

const ofAreas = count(OBSERVATIONS.map(({ refArea }) => refArea));

describe('areas to pick', () => {
  it.each([
    ['алмалы', 'Алмалы ауданы'],
    ['Әуезов', 'Әуезов ауданы'],
    ['ауезов', 'Әуезов ауданы'],
    ['турксиб', 'Түрксіб ауданы'],
    ['Нур-Султан', 'Астана қаласы'],
    ['751110000', 'Алмалы ауданы'],
  ])('typed %s finds %s', (typed, label) => {
    expect(labelsOf(filterGroups(areaGroups(ofAreas), typed))).toContain(label);
  });

  it('stand with those that have figures first, and say why the others cannot be chosen', () => {
    const [, almaty] = areaGroups(ofAreas);
    expect(almaty?.label).toBe('districts: Алматы қаласы');
    const reasons = almaty?.options.map(({ reason }) => reason);
    expect(reasons).toEqual([...(reasons?.toSorted((a, b) => (a ?? '').localeCompare(b ?? '')) ?? [])]);
    expect(reasons).toContain('never published');
    const under = areaGroups(new Map()).flatMap(({ options }) => options);
    expect(under.find(({ key }) => key === '750000000')?.reason).toBe('none under others');
  });
});

describe('all of a group', () => {
  it('stands for those that can be chosen, and is pressed on and off', () => {
    const [, almaty] = areaGroups(ofAreas);
    const [all] = almaty?.options ?? [];
    if (!all) throw new Error('no option for all districts');
    expect(all.label).toBe('all districts');
    expect(all.choices).toHaveLength(6);
    const taken = toggleOption(['750000000'], all);
    expect(taken).toEqual(['750000000', ...all.choices]);
    expect(toggleOption(taken, all)).toEqual(['750000000']);
  });

  it('is not offered where one or none can be', () => {
    expect(labelsOf(areaGroups(new Map([['751210000', 1]])))).not.toContain('all districts');
  });
});

describe('indicators to pick', () => {
  const groups = buildIndicatorGroups(
    CATALOGUE,
    count(OBSERVATIONS.map(({ indicator }) => indicator)),
    { ...WORDS, allOfDirection: 'all' },
    'ru',
  );

  it('are all of the catalogue, by direction', () => {
    expect(groups.map(({ key }) => key)).toEqual(CATALOGUE.directions.map(({ direction }) => direction));
    const codes = groups.flatMap(({ options }) => options.filter(({ choices }) => choices.length === 1));
    expect(codes).toHaveLength(CATALOGUE.indicators.length);
  });

  it('are found by either language, code and parts of long words, and by nothing typed', () => {
    for (const typed of ['neet доля', 'NEET үлесі', 'YOUTH_NEET_RATE', 'youth neet']) {
      expect(filterGroups(groups, typed).flatMap(({ options }) => options.map(({ key }) => key))).toContain(
        'YOUTH_NEET_RATE',
      );
    }
    expect(filterGroups(groups, ' ')).toEqual(groups);
    expect(filterGroups(groups, 'тромбон')).toEqual([]);
  });
});

describe('periods to pick', () => {
  const periods = OBSERVATIONS.filter(({ refArea }) => refArea === '750000000').map(
    ({ timePeriod }) => timePeriod,
  );
  const words = {
    ...{ ...WORDS, relative: 'relative', noneInWindow: 'none in it', allOfYear: 'all' },
    relatives: {
      NEWEST: 'newest',
      YEAR_TO_DATE: 'to date',
      SAME_MONTHS_LAST_YEAR: 'same',
      LAST_YEAR: 'last',
    },
  };
  const groups = buildPeriodGroups([...new Set(periods)], '2021-05-31', count(periods), words, 'ru');

  it('begin with relative ones, each with what it means now', () => {
    const [relative] = groups;
    expect(relative?.options.map(({ label, detail, reason }) => [label, detail, reason])).toEqual([
      ['newest', 'май 2021 года', null],
      ['to date', 'январь–май 2021 года', null],
      ['same', 'январь–май 2020 года', 'none in it'],
      ['last', '2020 год', null],
    ]);
  });

  it('go on by year, newest first', () => {
    expect(groups.slice(1).map(({ label }) => label)).toEqual(['2021', '2020']);
  });
});

describe('breakdowns to pick', () => {
  const texts = OBSERVATIONS.map(({ breakdown }) => formatBreakdown(breakdown) || TOTAL);
  const words = {
    ...WORDS,
    printedTotals: 'totals',
    allCodes: 'all',
    jointly: (above: string) => `only within ${above}`,
  };
  const groups = buildBreakdownGroups([...new Set(texts)], CATALOGUE, count(texts), words, 'ru');

  it('begin with printed totals and end with those by two dimensions', () => {
    expect(groups[0]?.options.map(({ label }) => label)).toEqual(['totals']);
    expect(groups.at(-1)?.key).toBe('MEDIUM,TOPIC');
  });

  it('hold every published breakdown once', () => {
    const choices = groups.flatMap(({ options }) => options.filter(({ choices }) => choices.length === 1));
    expect(choices.map(({ key }) => key).sort()).toEqual([...new Set(texts)].sort());
  });

  it('say of what is published only jointly within what it is', () => {
    const budget = OBSERVATIONS.filter(({ indicator }) => indicator === 'INFORMATION_BUDGET');
    const held = count(budget.map(({ breakdown }) => formatBreakdown(breakdown) || TOTAL));
    const options = buildBreakdownGroups([...new Set(texts)], CATALOGUE, held, words, 'ru').flatMap(
      (group) => group.options,
    );
    const reasonOf = (key: string) => options.find((option) => option.key === key)?.reason;
    const above = CATALOGUE.code('OUTLET', 'CITY_NEWSPAPERS').name.ru;
    expect(reasonOf('OUTLET=ALMATY_AQSHAMY')).toBe(`only within ${above}`);
    expect(reasonOf('OUTLET=CITY_NEWSPAPERS')).toBeNull();
    expect(reasonOf('OUTCOME=REFUSED')).toBe('none under others');
  });
});
