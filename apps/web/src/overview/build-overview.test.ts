import type { ActionReason } from '@korsetkish/contract';
import { isInWindow } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { listTexts } from '../testing/list-texts.ts';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { evaluateChecks } from '../testing/published-checks.ts';
import {
  ALATAU,
  ALMATY,
  ASTANA,
  overviewInput,
  publishedInput,
  REPUBLIC,
} from '../testing/published-input.ts';
import { buildOverview } from './build-overview.ts';
import { buildOverviewPanels } from './build-overview-panels.ts';

/** Districts of Almaty of which nothing is published. */
const ALMALY = '751110000';
const BOSTANDYK = '751410000';

const overviewOf = (refArea: string) => buildOverview(overviewInput(refArea), evaluateChecks(), []);
const indicatorsOf = (listed: readonly { indicator: string }[] | null | undefined) =>
  listed?.map(({ indicator }) => indicator);

describe('the Overview', () => {
  it('of Almaty is one part with its cards, those of the leadership’s questions first', () => {
    const [city, ...others] = overviewOf(ALMATY);
    expect(others).toEqual([]);
    expect(indicatorsOf(city?.cards)).toEqual([
      'YOUTH_NEET_RATE',
      'ASSEMBLY_NOTIFICATIONS',
      'INFORMATION_BUDGET',
      'YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS',
      'YOUTH_HOUSING_NURLY_ZHER_FLATS',
      'INFORMATION_TV_HOURS',
      'YOUTH_EMPLOYMENT_PLACED',
      'ASSEMBLY_UNSANCTIONED',
      'CIVIL_SOCIETY_SOCIAL_ORDER_PROJECTS',
      'CIVIL_SOCIETY_SOCIAL_ORDER_AMOUNT',
      'RUKHANI_ZHANGYRU_EVENTS',
      'YOUTH_DORMITORIES_PLACES_COMMISSIONED',
      'INTERETHNIC_CHARITY_AMOUNT',
    ]);
    expect(city?.attention).toHaveLength(3);
    expect(city?.allIndicators).toBeNull();
  });

  it('of Astana has no cards, because all four of its indicators have panels', () => {
    const [city] = overviewOf(ASTANA);
    expect(city?.cards).toEqual([]);
    expect(indicatorsOf(city?.allIndicators)).toEqual([
      'COUNCIL_DECISIONS_ARTISTIC_DIRECTORS',
      'COUNCIL_DECISIONS_ETHNOLINGUISTIC_SCHOOLS',
      'COUNCIL_DECISIONS_ETHNOLINGUISTIC_SCHOOLS_FUNDING',
      'COUNCIL_DECISIONS_CIVIC_CENTRE_CONSULTATIONS',
    ]);
    expect(city?.attention).toHaveLength(1);
  });

  it('of the republic has a panel for each of its five indicators', () => {
    const [republic, ...others] = overviewOf(REPUBLIC);
    expect(others).toEqual([]);
    expect(republic?.allIndicators).toHaveLength(5);
    expect(republic?.cards).toEqual([]);
  });

  it('of a district is its own part and then its city’s', () => {
    const [own, city] = overviewOf(ALATAU);
    expect([own, city].map((part) => part?.input.refArea.refArea)).toEqual([ALATAU, ALMATY]);
    expect([own, city].map((part) => part?.inWindow)).toEqual([true, true]);
    expect([own?.attention, own?.cards]).toEqual([[], []]);
    expect(indicatorsOf(own?.allIndicators)).toEqual(['INTERETHNIC_POPULATION']);
    expect(city).toEqual(overviewOf(ALMATY)[0]);
  });

  it.each(CATALOGUE.refAreas.filter(({ parent }) => parent === ALMATY).map(({ refArea }) => refArea))(
    'of district %s is never empty',
    (refArea) => {
      const [own, city] = overviewOf(refArea);
      expect(own?.cards).toEqual([]);
      expect(city?.cards).not.toEqual([]);
    },
  );

  it.each(['kk', 'ru'] as const)('says nothing that was not worked out (%s)', (language) => {
    for (const refArea of [ALMATY, ALATAU, ASTANA, REPUBLIC]) {
      const parts = buildOverview(overviewInput(refArea, { language }), evaluateChecks(), []);
      expect(listTexts(parts).filter((text) => /undefined|NaN|Infinity|\[object/.test(text))).toEqual([]);
    }
  });

  it('without figures says of the area and of the republic that nothing is there', () => {
    expect(buildOverview(overviewInput(ALMATY, { observations: [] }), [], [])).toMatchObject([
      { attention: [], cards: [], allIndicators: [], inWindow: false },
      { attention: [], cards: [], allIndicators: [], inWindow: false },
    ]);
  });
});

describe('the register', () => {
  const reason = { reason: 'NO_DUE_DAY', text: { kk: 'Ұсынымдар: 8', ru: 'Рекомендации: 8' } } as const;
  const reasons: ActionReason[] = [
    { ...reason, refArea: ASTANA, kind: 'RECOMMENDATION' },
    { ...reason, refArea: ALMATY, kind: 'INSTRUCTION', reason: 'OVERDUE' },
    { ...reason, refArea: REPUBLIC, kind: 'RECOMMENDATION' },
  ];
  const told = (...given: Parameters<typeof overviewInput>) =>
    buildOverview(overviewInput(...given), [], reasons).map(({ attention }) => attention.map(({ at }) => at));

  it('asks for attention in its own area, and leads to exactly those actions', () => {
    expect(told(ASTANA)).toEqual([
      [{ actions: { refArea: ASTANA, kind: 'RECOMMENDATION', due: 'NOT_SET' } }],
    ]);
    const [city = []] = told(ALMATY);
    expect(city.at(-1)).toEqual({ actions: { refArea: ALMATY, kind: 'INSTRUCTION', status: 'OVERDUE' } });
  });

  it('stands as it does today whatever window is shown, and the republic does not repeat it', () => {
    expect(told(ASTANA, { window: { startPeriod: '2020', endPeriod: '2020' } })).toEqual([
      [{ actions: { refArea: ASTANA, kind: 'RECOMMENDATION', due: 'NOT_SET' } }],
      [],
    ]);
  });
});

describe('a window without figures is no dead end', () => {
  const year2010 = { startPeriod: '2010', endPeriod: '2010' };
  /** Everything published stands for what is fetched: a part picks what is its own. */
  const overviewIn = (refArea: string, window = year2010) =>
    buildOverview(publishedInput(refArea, { window }), evaluateChecks(), []);
  const shownIn = (refArea: string, window = year2010) =>
    overviewIn(refArea, window).map(({ input, inWindow }) => [
      input.refArea.refArea,
      inWindow,
      input.window.startPeriod,
      input.window.endPeriod,
    ]);

  it('Almaty shows its other periods, as it opens with them, and the republic’s figures of the window', () => {
    expect(shownIn(ALMATY)).toEqual([
      [ALMATY, false, '2020', '2021-05'],
      [REPUBLIC, true, '2010', '2010'],
    ]);
    const [city, republic] = overviewIn(ALMATY);
    const [opened] = overviewOf(ALMATY);
    expect(city?.cards).toEqual(opened?.cards);
    expect(buildOverviewPanels([], city?.input ?? publishedInput(ALMATY))).toEqual(
      buildOverviewPanels([], opened?.input ?? publishedInput(ALMATY)),
    );
    expect(indicatorsOf(republic?.allIndicators)).toEqual(['YOUTH_NEET_RATE']);
  });

  it('what needs attention in another window is not called attention in this one', () => {
    for (const { attention } of overviewIn(ALMATY)) expect(attention).toEqual([]);
  });

  it('Astana shows its 2022 in a window of 2020, and the republic its 2020', () => {
    expect(shownIn(ASTANA, { startPeriod: '2020', endPeriod: '2020' })).toEqual([
      [ASTANA, false, '2022', '2022'],
      [REPUBLIC, true, '2020', '2020'],
    ]);
  });

  it('a district shows its other periods, its city’s, and the republic’s window', () => {
    expect(shownIn(ALATAU).map(([refArea, inWindow]) => [refArea, inWindow])).toEqual([
      [ALATAU, false],
      [ALMATY, false],
      [REPUBLIC, true],
    ]);
    expect(indicatorsOf(overviewIn(ALATAU)[0]?.allIndicators)).toEqual(['INTERETHNIC_POPULATION']);
  });

  it.each([ALMALY, BOSTANDYK])('district %s, of which nothing is published, has its city’s', (refArea) => {
    const [own, city, ...others] = buildOverview(publishedInput(refArea), evaluateChecks(), []);
    expect(own).toMatchObject({ inWindow: false, attention: [], cards: [], allIndicators: [] });
    expect(city).toEqual(overviewOf(ALMATY)[0]);
    expect(others).toEqual([]);
    expect(shownIn(refArea).map(([area, inWindow]) => [area, inWindow])).toEqual([
      [refArea, false],
      [ALMATY, false],
      [REPUBLIC, true],
    ]);
  });

  it('the republic shows its other periods', () => {
    const later = { startPeriod: '2030', endPeriod: '2030' };
    expect(shownIn(REPUBLIC, later)).toEqual([[REPUBLIC, false, '2020', '2021']]);
  });

  it('no part holds a figure from outside the window it shows, but for the history of the republic', () => {
    for (const refArea of [ALMATY, ASTANA, ALATAU, REPUBLIC]) {
      for (const { input } of overviewIn(refArea)) {
        const outside = input.observations.filter((each) => !isInWindow(each, input.window));
        expect(outside.filter((each) => each.refArea !== REPUBLIC)).toEqual([]);
        expect(new Set(outside.map(({ indicator }) => indicator)).size).toBeLessThanOrEqual(1);
      }
    }
  });
});
