import type { LocalizedText, RefArea } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { REF_AREAS } from '../testing/published-areas.ts';
import { INDICATORS } from '../testing/published-indicators.ts';
import { buildSearchEntries } from './build-search-entries.ts';
import { findEntries } from './find-entries.ts';

const text = (kk: string, ru: string): LocalizedText => ({ kk, ru });

const area = (refArea: string, kk: string, ru: string, given: Partial<RefArea> = {}): RefArea => ({
  refArea,
  level: 'district',
  parent: '750000000',
  name: text(kk, ru),
  validFrom: null,
  validTo: null,
  validityCited: false,
  validityNote: null,
  predecessors: [],
  formerNames: [],
  timePeriods: [],
  defaultWindow: null,
  ...given,
});

const indicator = (code: string, kk: string, ru: string) => ({
  indicator: code,
  direction: 'YOUTH',
  group: 'YOUTH_NEET',
  position: 1,
  name: text(kk, ru),
  shortName: text(kk, ru),
  measure: 'RATE' as const,
  unitMeasure: 'PERCENT',
  polarity: 'NEUTRAL' as const,
  headline: false,
  overAreas: 'RECOMPUTE' as const,
  overTime: 'RECOMPUTE' as const,
  dimensions: [],
  ratio: null,
  paceThreshold: null,
  definitions: [],
  notes: [],
  refAreas: [],
});

const entries = buildSearchEntries({
  directions: [
    {
      direction: 'YOUTH',
      position: 4,
      name: text('Жастар саясаты', 'Молодёжная политика'),
      groups: [],
      indicatorCount: 2,
    },
  ],
  refAreas: [
    area('751110000', 'Алмалы ауданы', 'Алмалинский район'),
    area('751310000', 'Әуезов ауданы', 'Ауэзовский район'),
  ],
  indicators: [
    indicator('YOUTH_NEET_RATE', 'NEET санатындағы жастардың үлесі', 'Доля молодёжи NEET'),
    indicator('YOUTH_SHARE', 'Кеңестегі жастардың үлесі', 'Доля молодёжи в Совете'),
  ],
  codelists: [
    {
      dimension: 'OUTCOME',
      name: text('Қарау нәтижесі', 'Результат рассмотрения'),
      codes: [{ code: 'REFUSED', parent: null, position: 1, name: text('Бас тартылған', 'Отказано') }],
    },
  ],
});

const find = (typed: string) => findEntries(entries, typed).map(({ key }) => key);

describe('findEntries', () => {
  it('finds nothing for nothing', () => {
    expect(find('')).toEqual([]);
    expect(find(' « ')).toEqual([]);
  });

  it.each([
    ['ауезов', 'area:751310000'],
    ['Әуезов', 'area:751310000'],
    ['ауэзов', 'area:751310000'],
    ['алмалы', 'area:751110000'],
    ['751110000', 'area:751110000'],
    ['молодежная', 'direction:YOUTH'],
    ['отказано', 'code:OUTCOME.REFUSED'],
    ['бас тарт', 'code:OUTCOME.REFUSED'],
    ['neet_rate', 'indicator:YOUTH_NEET_RATE'],
    ['улеси neet', 'indicator:YOUTH_NEET_RATE'],
  ])('%s finds %s first', (typed, key) => {
    expect(find(typed)[0]).toBe(key);
  });

  it('puts a name that starts with the query before a name that has it inside', () => {
    expect(find('жастар')).toEqual(['direction:YOUTH', 'indicator:YOUTH_NEET_RATE', 'indicator:YOUTH_SHARE']);
    expect(find('neet')[0]).toBe('indicator:YOUTH_NEET_RATE');
  });

  describe('of three places called Almaty', () => {
    const window = { startPeriod: '2022', endPeriod: '2022' };
    const oblast = area('190000000', 'Алматы облысы', 'Алматинская область', { level: 'region' });
    const district = area('711110000', 'Алматы ауданы', 'район «Алматы»', { defaultWindow: window });
    const city = area('750000000', 'Алматы қаласы', 'город Алматы', {
      level: 'city',
      timePeriods: ['2020'],
      defaultWindow: window,
    });
    const programme = indicator('FLATS', '«Алматы жастары» пәтерлері', 'Квартиры «Алматы жастары»');
    const almatys = buildSearchEntries({
      directions: [],
      // The catalogue is in the order of KATO codes.
      refAreas: [oblast, district, city],
      indicators: [programme],
      codelists: [],
    });
    const findAlmaty = (typed: string) => findEntries(almatys, typed).map(({ key }) => key);

    it.each(['Алматы', 'алматы', 'АЛМАТЫ '])(
      '%s finds the one with figures first, the one with none last',
      (typed) => {
        expect(findAlmaty(typed)).toEqual([
          'area:750000000',
          'indicator:FLATS',
          'area:711110000',
          'area:190000000',
        ]);
      },
    );

    it.each([
      ['город Алматы', 'area:750000000'],
      ['Алматы қаласы', 'area:750000000'],
      ['район Алматы', 'area:711110000'],
      ['Алматинская', 'area:190000000'],
      ['Алматы обл', 'area:190000000'],
    ])('%s finds the one it names', (typed, key) => {
      expect(findAlmaty(typed)[0]).toBe(key);
    });
  });

  it.each(['Алматы', '750000000'])(
    '%s is the city, of all areas and indicators that are published',
    (typed) => {
      const all = buildSearchEntries({
        directions: [],
        refAreas: REF_AREAS,
        indicators: INDICATORS,
        codelists: [],
      });
      expect(findEntries(all, typed)[0]?.key).toBe('area:750000000');
    },
  );

  it('does not find what is not there', () => {
    expect(find('шымкент')).toEqual([]);
  });
});
