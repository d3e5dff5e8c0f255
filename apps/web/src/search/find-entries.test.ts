import type { LocalizedText } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildSearchEntries } from './build-search-entries.ts';
import { findEntries } from './find-entries.ts';

const text = (kk: string, ru: string): LocalizedText => ({ kk, ru });

const area = (refArea: string, kk: string, ru: string) => ({
  refArea,
  level: 'district' as const,
  parent: '750000000',
  name: text(kk, ru),
  validFrom: null,
  validTo: null,
  validityCited: false,
  predecessors: [],
  formerNames: [],
  timePeriods: [],
  defaultWindow: null,
});

const indicator = (code: string, kk: string, ru: string) => ({
  indicator: code,
  direction: 'YOUTH',
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
  notes: [],
  refAreas: [],
});

const entries = buildSearchEntries({
  directions: [
    {
      direction: 'YOUTH',
      position: 4,
      name: text('Жастар саясаты', 'Молодёжная политика'),
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

  it('does not find what is not there', () => {
    expect(find('шымкент')).toEqual([]);
  });
});
