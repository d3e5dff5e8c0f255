import { describe, expect, it } from 'vitest';
import { listTexts } from '../testing/list-texts.ts';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { evaluateChecks } from '../testing/published-checks.ts';
import { ALATAU, ALMATY, ASTANA, overviewInput, REPUBLIC } from '../testing/published-input.ts';
import { buildOverview } from './build-overview.ts';

const overviewOf = (refArea: string) => buildOverview(overviewInput(refArea), evaluateChecks());
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
    expect([own?.refArea.refArea, city?.refArea.refArea]).toEqual([ALATAU, ALMATY]);
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
      const parts = buildOverview(overviewInput(refArea, { language }), evaluateChecks());
      expect(listTexts(parts).filter((text) => /undefined|NaN|Infinity|\[object/.test(text))).toEqual([]);
    }
  });

  it('without figures is one part with nothing in it', () => {
    expect(buildOverview(overviewInput(ALMATY, { observations: [] }), [])).toMatchObject([
      { attention: [], cards: [], allIndicators: [] },
    ]);
  });
});
