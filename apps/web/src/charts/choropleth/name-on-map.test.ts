import type { RefAreaLevel } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { nameOnMap } from './name-on-map.ts';

it.each<[RefAreaLevel, string, string, string, string]>([
  ['district', 'Алатау ауданы', 'Алатауский район', 'Алатау', 'Алатауский'],
  ['district', 'Есіл ауданы', 'район «Есиль»', 'Есіл', 'Есиль'],
  ['city', 'Алматы қаласы', 'город Алматы', 'Алматы', 'Алматы'],
  ['region', 'Алматы облысы', 'Алматинская область', 'Алматы обл.', 'Алматинская'],
  ['region', 'Абай облысы', 'область Абай', 'Абай обл.', 'Абай'],
])('calls a %s by its own name: %s, %s', (level, kk, ru, shortKk, shortRu) => {
  expect(nameOnMap({ level, name: { kk, ru } }, 'kk')).toBe(shortKk);
  expect(nameOnMap({ level, name: { kk, ru } }, 'ru')).toBe(shortRu);
});
