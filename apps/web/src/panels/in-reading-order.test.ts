import { formatBreakdown } from '@korsetkish/contract';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { shuffle } from '../testing/shuffle.ts';
import { inReadingOrder } from './in-reading-order.ts';

const inOrder = inReadingOrder(OBSERVATIONS, CATALOGUE);
const of = (code: string) => inOrder.filter(({ indicator }) => indicator === code);

test.each([1, 2, 3, 4, 5])('is one order, whatever order the figures come in (%d)', (seed) => {
  expect(inReadingOrder(shuffle(OBSERVATIONS, seed), CATALOGUE)).toEqual(inOrder);
});

test('loses nothing', () => {
  expect(new Set(inOrder)).toEqual(new Set(OBSERVATIONS));
  expect(inReadingOrder([], CATALOGUE)).toEqual([]);
});

test('puts printed totals before codes, and codes as their list has them', () => {
  const shown = of('ASSEMBLY_NOTIFICATIONS').map(({ breakdown }) => formatBreakdown(breakdown));
  expect([...new Set(shown)]).toEqual([
    '',
    'OUTCOME=APPROVED',
    'OUTCOME=REFUSED',
    'OUTCOME=EXPLAINED_IN_WRITING',
    'OUTCOME=WITHDRAWN_BY_AUTHOR',
  ]);
});

test('keeps a topic together with its media', () => {
  const topics = of('INFORMATION_MATERIALS').map(({ breakdown }) => breakdown.TOPIC);
  expect(topics).toEqual(topics.toSorted((a, b) => topics.indexOf(a) - topics.indexOf(b)));
});

test('goes on in time, actual before plan', () => {
  expect(of('YOUTH_SOCIAL_ORDER_PROJECTS').map(({ obsValue }) => obsValue)).toEqual([18, 26, 21]);
});

test('follows the areas of the catalogue', () => {
  expect(of('INTERETHNIC_POPULATION').map(({ refArea }) => refArea)).toEqual(
    of('INTERETHNIC_POPULATION')
      .map(({ refArea }) => refArea)
      .toSorted(),
  );
});
