import type { CheckCount } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { countOptions } from './count-options.ts';

const ALMATY = '750000000';
const ASTANA = '710000000';
const count = (refArea: string, direction: string, result: CheckCount['result'], checks: number) => ({
  ...{ refArea, direction, result, checks },
});

const COUNTS: CheckCount[] = [
  count(ALMATY, 'YOUTH', 'EXACT', 12),
  count(ALMATY, 'YOUTH', 'FAILS', 1),
  count(ALMATY, 'ASSEMBLIES', 'EXACT', 5),
  count(ASTANA, 'COUNCIL_DECISIONS', 'FAILS', 1),
];
const countUnder = (search: Parameters<typeof countOptions>[1]) => countOptions(COUNTS, search, CATALOGUE);

describe('the numbers of checks', () => {
  it('are of all without filters, results that a reader must know of first', () => {
    expect(countUnder({})).toMatchObject({
      shown: 19,
      total: 19,
      results: [
        { option: 'FAILS', count: 2 },
        { option: 'EXACT', count: 17 },
      ],
    });
  });

  it.each([
    [{ result: 'FAILS' } as const, 2],
    [{ refArea: ASTANA }, 1],
    [{ direction: 'YOUTH' }, 13],
    [{ result: 'EXACT', refArea: ASTANA } as const, 0],
  ])('are of what passes %o', (search, shown) => {
    expect(countUnder(search)).toMatchObject({ shown, total: 19 });
  });

  it('are told for each option under the other filters, so that an empty choice is seen before it is made', () => {
    const { results, directions, refAreas } = countUnder({ refArea: ASTANA });
    expect(results).toEqual([
      { option: 'FAILS', count: 1 },
      { option: 'EXACT', count: 0 },
    ]);
    expect(directions.filter((each) => each.count > 0)).toEqual([{ option: 'COUNCIL_DECISIONS', count: 1 }]);
    expect(refAreas).toEqual([
      { option: ASTANA, count: 1 },
      { option: ALMATY, count: 18 },
    ]);
  });

  it('offer the option of an address that no check has', () => {
    expect(countUnder({ result: 'INCOMPLETE' }).results).toContainEqual({ option: 'INCOMPLETE', count: 0 });
    expect(countUnder({ refArea: '000000000' }).refAreas[0]).toEqual({ option: '000000000', count: 0 });
  });
});
