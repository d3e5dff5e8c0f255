import type { ReportEdition } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { choosePair } from './choose-pair.ts';

const edition = (
  number: number,
  refArea: string,
  endPeriod: string,
  directions: string[] = ['YOUTH'],
): ReportEdition => ({
  ...{ edition: number, number, year: 2026, refArea, directions, revision: 1, files: [] },
  window: { startPeriod: '2020', endPeriod },
  frozenAt: '2026-11-23T08:00:00.000Z',
  frozenBy: 'Әсем',
});

const [ALMATY, ASTANA] = ['750000000', '710000000'];
const EDITIONS = [
  edition(7, ASTANA, '2023'),
  edition(6, ALMATY, '2021-05', ['YOUTH']),
  edition(5, ALMATY, '2021-05', ['YOUTH', 'ASSEMBLIES']),
  edition(4, ASTANA, '2022'),
  edition(3, ALMATY, '2020'),
  edition(2, ALMATY, '2021-05'),
  edition(1, ALMATY, '2020'),
];

it.each([
  ['the two that are asked for, in their order', { before: 4, after: 1 }, [4, 1]],
  ['the newest that was frozen before, and that one', {}, [2, 6]],
  ['one and the one before it of the same area and window', { after: 3 }, [1, 3]],
  ['one and a later one where none is before it', { after: 2 }, [6, 2]],
  ['one of its area where its window has no other', { after: 4 }, [7, 4]],
  ['one of other directions where there is no other', { before: 5 }, [5, 2]],
  ['what is there instead of what is not', { before: 9, after: 6 }, [2, 6]],
  ['the one before and its nearest', { before: 1 }, [1, 3]],
])('compares %s', (_, asked, expected) => {
  const pair = choosePair(EDITIONS, asked);
  expect([pair?.before.edition, pair?.after.edition]).toEqual(expected);
});

it('compares nothing where there are no two', () => {
  expect(choosePair([], {})).toBeNull();
  expect(choosePair(EDITIONS.slice(0, 1), {})).toBeNull();
});
