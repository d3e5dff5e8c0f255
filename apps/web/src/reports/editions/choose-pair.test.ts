import type { ReportEdition } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { choosePair } from './choose-pair.ts';

const edition = (number: number, refArea: string, endPeriod: string): ReportEdition => ({
  ...{ edition: number, number, year: 2026, refArea, directions: ['YOUTH'], revision: 1, files: [] },
  window: { startPeriod: '2020', endPeriod },
  frozenAt: '2026-11-23T08:00:00.000Z',
  frozenBy: 'Әсем',
});

const [ALMATY, ASTANA] = ['750000000', '710000000'];
const EDITIONS = [
  edition(5, ALMATY, '2021-05'),
  edition(4, ASTANA, '2022'),
  edition(3, ALMATY, '2020'),
  edition(2, ALMATY, '2021-05'),
  edition(1, ALMATY, '2020'),
];

it.each([
  ['the two that are asked for, in their order', { before: 4, after: 1 }, [4, 1]],
  ['the newest and the one before it of the same area and window', {}, [2, 5]],
  ['one and the one before it of the same area and window', { after: 3 }, [1, 3]],
  ['one and a later one where none is before it', { after: 2 }, [5, 2]],
  ['one of another area where its own has no other', { after: 4 }, [3, 4]],
  ['what is there instead of what is not', { before: 9, after: 5 }, [2, 5]],
  ['the one before and its nearest', { before: 1 }, [1, 3]],
])('compares %s', (_, asked, expected) => {
  const pair = choosePair(EDITIONS, asked);
  expect([pair?.before.edition, pair?.after.edition]).toEqual(expected);
});

it('compares nothing where there are no two', () => {
  expect(choosePair([], {})).toBeNull();
  expect(choosePair(EDITIONS.slice(0, 1), {})).toBeNull();
});
