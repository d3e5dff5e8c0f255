import { expect, test } from 'vitest';
import { type CountedScope, chooseScope, listScopes } from './download-scopes.ts';

const ofPanel = { layer: 'published', indicator: ['YOUTH_NEET_RATE'], refArea: ['750000000'] } as const;

test('a panel offers its figures, its indicators in full, and everything', () => {
  const shown = { ...ofPanel, indicator: [...ofPanel.indicator], refArea: [...ofPanel.refArea] };
  expect(listScopes('published', shown)).toEqual([
    { scope: 'SHOWN', filters: shown },
    { scope: 'INDICATORS', filters: { layer: 'published', indicator: ['YOUTH_NEET_RATE'] } },
    { scope: 'EVERYTHING', filters: { layer: 'published' } },
  ]);
});

test('a page of an area offers that and everything, in its layer', () => {
  const shown = { layer: 'training', refArea: ['751210000'], startPeriod: '2020' } as const;
  const scopes = listScopes('training', { ...shown, refArea: [...shown.refArea] });
  expect(scopes.map(({ scope, filters }) => [scope, filters.layer])).toEqual([
    ['AREA', 'training'],
    ['EVERYTHING', 'training'],
  ]);
});

test('a whole indicator is not offered twice', () => {
  const scopes = listScopes('published', {
    layer: 'published',
    indicator: ['YOUTH_NEET_RATE'],
    refArea: undefined,
  });
  expect(scopes.map(({ scope }) => scope)).toEqual(['INDICATORS', 'EVERYTHING']);
});

test('where nothing is shown there is only everything', () => {
  expect(listScopes('published', undefined).map(({ scope }) => scope)).toEqual(['EVERYTHING']);
});

const counted = (rows: CountedScope['rows'][]): CountedScope[] =>
  (['SHOWN', 'INDICATORS', 'EVERYTHING'] as const).map((scope, place) => ({
    scope,
    filters: { layer: 'published' },
    rows: rows[place] ?? 'COUNTING',
  }));

test.each([
  [[5, 9, 221], undefined, 'SHOWN'],
  [[5, 9, 221], 'EVERYTHING', 'EVERYTHING'],
  [[0, 9, 221], undefined, 'INDICATORS'],
  [[0, 9, 221], 'SHOWN', 'INDICATORS'],
  [['COUNTING', 9, 221], undefined, 'SHOWN'],
  [['UNKNOWN', 'UNKNOWN', 'UNKNOWN'], 'INDICATORS', 'INDICATORS'],
  [[0, 0, 0], 'EVERYTHING', 'SHOWN'],
] as const)('of %j rows, %s wanted: %s', (rows, wanted, chosen) => {
  expect(chooseScope(counted([...rows]), wanted).scope).toBe(chosen);
});
