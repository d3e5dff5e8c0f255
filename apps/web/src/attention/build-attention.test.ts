import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { plainHeadline } from '../testing/plain.ts';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { evaluateChecks } from '../testing/published-checks.ts';
import { ALMATY, ASTANA, overviewInput, publishedInput, REPUBLIC } from '../testing/published-input.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { shuffle } from '../testing/shuffle.ts';
import { type AttentionItem, buildAttention } from './build-attention.ts';

const attentionOf = (refArea: string, observations: readonly Observation[] = OBSERVATIONS) =>
  buildAttention(evaluateChecks(observations), overviewInput(refArea, { observations }));
/** The published figures with one of them changed. */
const withObsValue = (indicator: string, timePeriod: string, obsValue: number) =>
  OBSERVATIONS.map((each) =>
    each.indicator === indicator && each.timePeriod === timePeriod && each.scenario === 'ACTUAL'
      ? { ...each, obsValue }
      : each,
  );

/** Indicators and kinds of items, in their order. */
const indicatorsOf = (items: readonly AttentionItem[]) =>
  items.map(({ at }) => ('indicator' in at ? at.indicator : null));

const PROJECTS = 'YOUTH_SOCIAL_ORDER_PROJECTS';
const HOURS = 'INFORMATION_TV_HOURS';
const SHARE = 'YOUTH_COUNCIL_MEMBERS_SHARE';

describe('what needs attention in Almaty', () => {
  const items = attentionOf(ALMATY);

  it('are a plan not fulfilled, a plan off its pace and a share that does not hold', () => {
    expect(items.map(({ kind }) => kind)).toEqual(['PLAN_NOT_FULFILLED', 'PACE', 'CHECK']);
    expect(indicatorsOf(items)).toEqual([PROJECTS, HOURS, SHARE]);
  });

  it('is said in numbers, without a verdict', () => {
    expect(items.map(({ text }) => plainHeadline(text)?.ru)).toEqual([
      'Молодёжные проекты по социальному заказу (2020 год): 18 из 26 проектов — 69,2 % плана',
      'Часы эфира по информационному заказу: 944 из 3 600 часов за январь–апрель 2021 года — 26,2 % плана за 33,3 % года',
      expect.stringMatching(/^Доля представителей других этносов в Совете: 7 из 25 .*28 %.*30 %/),
    ]);
    expect(items.map(({ text }) => plainHeadline(text)?.kk)).toEqual([
      'Әлеуметтік тапсырыс, жастар жобалары (2020 жыл): жоспар бойынша 26 жоба, оның 18-і орындалды — жоспардың 69,2%-ы',
      'Ақпараттық тапсырыс, эфир сағаттары: жоспар бойынша 3 600 сағат, оның 944-і 2021 жылғы қаңтар–сәуірде орындалды — жылдың 33,3%-ы өткенде жоспардың 26,2%-ы',
      expect.stringMatching(/^Кеңестегі өзге этнос өкілдерінің үлесі: 25 мүшенің 7-еуі.*28%.*30%/),
    ]);
  });

  it("gives the report's cause where it has one: COVID-19 cancelled the projects", () => {
    const [projects, ...others] = items;
    expect(plainHeadline(projects?.cause)).toEqual({
      kk: expect.stringMatching(/^Есепте былай түсіндіріледі: COVID-19 .* 26 .* 8-інің .*тоқтатылды/),
      ru: expect.stringMatching(/^Отчёт объясняет: из-за ограничений .* COVID-19 из 26 .* 8 /),
    });
    expect(others.map(({ cause }) => cause)).toEqual([null, null]);
  });

  it('is the same from figures in another order', () => {
    expect(attentionOf(ALMATY, shuffle(OBSERVATIONS, 4))).toEqual(items);
  });
});

describe('the list is computed', () => {
  it.each([
    [
      'a plan fulfilled leaves it; that 8 of its projects were cancelled no longer holds',
      withObsValue(PROJECTS, '2020', 26),
      [`PACE ${HOURS}`, `CHECK ${PROJECTS}`, `CHECK ${SHARE}`],
    ],
    [
      'hours that keep pace leave it',
      withObsValue(HOURS, '2021-01-01/P4M', 1200),
      [`PLAN_NOT_FULFILLED ${PROJECTS}`, `CHECK ${SHARE}`],
    ],
    [
      'a share that holds leaves it',
      withObsValue(SHARE, '2020-12-31', 28),
      [`PLAN_NOT_FULFILLED ${PROJECTS}`, `PACE ${HOURS}`],
    ],
    [
      'a sum that breaks comes on it',
      withObsValue('YOUTH_MOBILE_CENTRES_APPLICATIONS', '2020', 999),
      [
        `PLAN_NOT_FULFILLED ${PROJECTS}`,
        `PACE ${HOURS}`,
        'CHECK YOUTH_MOBILE_CENTRES_APPLICATIONS',
        `CHECK ${SHARE}`,
      ],
    ],
  ])('%s', (_, observations, expected) => {
    const items = attentionOf(ALMATY, observations);
    const indicators = indicatorsOf(items);
    expect(items.map(({ kind }, place) => `${kind} ${indicators[place]}`)).toEqual(expected);
  });

  it('does not name a plan that is ahead of the time', () => {
    const ahead = attentionOf(ALMATY, withObsValue(HOURS, '2021-01-01/P4M', 3000));
    expect(indicatorsOf(ahead)).toEqual([PROJECTS, SHARE]);
  });

  it('is empty without figures', () => {
    expect(attentionOf(ALMATY, [])).toEqual([]);
  });

  it('does not take a figure that is missing for a plan not fulfilled', () => {
    const missing = OBSERVATIONS.map((each) =>
      each.indicator === PROJECTS && each.scenario === 'ACTUAL'
        ? { ...each, obsValue: null, obsStatus: 'O' as const }
        : each,
    );
    expect(indicatorsOf(attentionOf(ALMATY, missing))).toEqual([HOURS, SHARE]);
  });
});

describe('a window', () => {
  const attentionIn = (startPeriod: string, endPeriod: string) =>
    indicatorsOf(
      buildAttention(evaluateChecks(), overviewInput(ALMATY, { window: { startPeriod, endPeriod } })),
    );

  it.each([
    ['2010', '2010', []],
    ['2021', '2021-05', [HOURS]],
    ['2020', '2020', [PROJECTS, SHARE]],
    ['2020-12', '2021-05', [PROJECTS, HOURS, SHARE]],
  ])('from %s to %s shows its own plans and checks and no others', (startPeriod, endPeriod, indicators) => {
    expect(attentionIn(startPeriod, endPeriod)).toEqual(indicators);
  });

  it('shows a check that concerns a plan while the plan is under way', () => {
    const [check] = evaluateChecks().filter(({ result }) => result === 'FAILS');
    if (!check) throw new Error('no check fails');
    const ofPlan = (scenario: 'ACTUAL' | 'PLAN') => ({
      ...check,
      refArea: ALMATY,
      timePeriod: '2021',
      observations: check.observations.map((each) => ({ ...each, scenario })),
    });
    const input = overviewInput(ALMATY, {
      window: { startPeriod: '2021', endPeriod: '2021-05' },
      observations: [],
    });
    expect(buildAttention([ofPlan('PLAN')], input)).toHaveLength(1);
    expect(buildAttention([ofPlan('ACTUAL')], input)).toEqual([]);
  });
});

describe('other areas', () => {
  it('Astana has the implausible funding of ten schools', () => {
    const items = attentionOf(ASTANA);
    expect(items.map(({ id, kind }) => [id, kind])).toEqual([
      ['SCHOOLS_FUNDING_PLAUSIBLE.710000000.2022', 'CHECK'],
    ]);
    expect(plainHeadline(items[0]?.text)?.ru).toContain('26 419,0 тенге');
    expect(plainHeadline(items[0]?.text)?.kk).toContain('26 419,0 теңге');
  });

  it.each([
    REPUBLIC,
    ...CATALOGUE.refAreas.filter(({ parent }) => parent === ALMATY).map(({ refArea }) => refArea),
  ])('%s has nothing of its own', (refArea) => {
    expect(attentionOf(refArea)).toEqual([]);
    expect(buildAttention(evaluateChecks(), publishedInput(refArea))).toEqual([]);
  });
});
