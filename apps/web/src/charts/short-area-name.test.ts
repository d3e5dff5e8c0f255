import { expect, test } from 'vitest';
import { shortAreaName } from './short-area-name.ts';

test.each([
  ['country', 'Қазақстан Республикасы', 'Республика Казахстан', 'Қазақстан', 'Казахстан'],
  ['city', 'Алматы қаласы', 'город Алматы', 'Алматы', 'Алматы'],
  ['region', 'Алматы облысы', 'Алматинская область', 'Алматы облысы', 'Алматинская область'],
  ['district', 'Алматы ауданы', 'район «Алматы»', 'Алматы ауданы', 'район «Алматы»'],
] as const)('a %s: %s, %s', (level, kk, ru, shortKk, shortRu) => {
  const area = { level, name: { kk, ru } };
  expect([shortAreaName(area, 'kk'), shortAreaName(area, 'ru')]).toEqual([shortKk, shortRu]);
});
