import { expect, test } from 'vitest';
import { listScopes } from './download-scopes.ts';

const ofPanel = { layer: 'published', indicator: ['YOUTH_NEET_RATE'], refArea: ['750000000'] } as const;

test('a panel offers its figures, its indicators in full, and everything', () => {
  const shown = { ...ofPanel, indicator: [...ofPanel.indicator], refArea: [...ofPanel.refArea] };
  expect(listScopes('published', shown)).toEqual([
    { scope: 'SHOWN', filters: shown },
    { scope: 'INDICATORS', filters: { layer: 'published', indicator: ['YOUTH_NEET_RATE'] } },
    { scope: 'EVERYTHING', filters: { layer: 'published' } },
  ]);
});

test('a page of an area offers its figures and everything, in its layer', () => {
  const shown = { layer: 'training', refArea: ['751210000'], startPeriod: '2020' } as const;
  const scopes = listScopes('training', { ...shown, refArea: [...shown.refArea] });
  expect(scopes.map(({ scope, filters }) => [scope, filters.layer])).toEqual([
    ['SHOWN', 'training'],
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
