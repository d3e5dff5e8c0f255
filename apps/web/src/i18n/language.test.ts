import { expect, it } from 'vitest';
import { preferredLanguage } from './language.ts';

it.each([
  [['kk-KZ', 'ru'], 'kk'],
  [['en-US', 'ru-RU', 'kk'], 'ru'],
  [['RU'], 'ru'],
  [['en', 'de'], 'kk'],
  [[], 'kk'],
])('a reader of %j gets %s', (languages, expected) => {
  expect(preferredLanguage(languages)).toBe(expected);
});
