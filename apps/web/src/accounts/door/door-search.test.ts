import { expect, it } from 'vitest';
import { parseDoorSearch } from './door-search.ts';

it.each(['/ru', '/kk/explore?indicator=ALL&refArea=750000000', '/ru#panel', '/kk/account'])(
  'goes on to %s, a page of the product',
  (next) => {
    expect(parseDoorSearch({ next }).next).toBe(next);
  },
);

it.each([
  'https://elsewhere.example',
  '//elsewhere.example/ru',
  '/\\elsewhere.example',
  '/api/auth/sign-out',
  'javascript:alert(1)',
  '',
  42,
  undefined,
])('goes nowhere for %j', (next) => {
  expect(parseDoorSearch({ next }).next).toBeUndefined();
});
