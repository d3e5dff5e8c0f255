import { expect, it } from 'vitest';
import { sayDaysLeft } from './reminder-words.ts';

it.each([
  [30, '30 күн қалды', 'осталось 30 дней'],
  [21, '21 күн қалды', 'остался 21 день'],
  [3, '3 күн қалды', 'осталось 3 дня'],
  [0, 'бүгін', 'сегодня'],
  [-1, '1 күн бұрын өтті', 'прошёл 1 день назад'],
  [-12, '12 күн бұрын өтті', 'прошёл 12 дней назад'],
])('%s days are counted in both languages', (days, kk, ru) => {
  expect([sayDaysLeft(days, 'kk'), sayDaysLeft(days, 'ru')]).toEqual([kk, ru]);
});
