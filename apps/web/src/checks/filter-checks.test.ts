import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { evaluateChecks } from '../testing/published-checks.ts';
import { filterChecks } from './filter-checks.ts';

const checks = evaluateChecks();
const filter = (search: Parameters<typeof filterChecks>[1]) => filterChecks(checks, search, CATALOGUE);
const shown = (search: Parameters<typeof filterChecks>[1]) =>
  filter(search).groups.flatMap((group) => group.checks);

describe('the checks of the published figures', () => {
  it('begin with those that fail', () => {
    expect(filter({}).groups.map(({ result, checks: group }) => [result, group.length])).toEqual([
      ['FAILS', 2],
      ['BASE_NOT_PRINTED', 3],
      ['WITHIN_ROUNDING', 5],
      ['EXACT', 17],
    ]);
  });

  it.each([
    [{ result: 'FAILS' } as const, ['YOUTH_COUNCIL_OTHER_ETHNICITIES_SHARE', 'SCHOOLS_FUNDING_PLAUSIBLE']],
    [{ refArea: '710000000' }, ['SCHOOLS_FUNDING_PLAUSIBLE']],
    [{ direction: 'CIVIL_SOCIETY' }, ['NGO_SHARE_OF_REPUBLIC']],
    [{ result: 'EXACT', refArea: '710000000' } as const, []],
  ])('are filtered by %o', (search, relations) => {
    expect(shown(search).map(({ relation }) => relation)).toEqual(relations);
  });

  it('are counted for each option under the other filters, so that an empty choice is seen before it is made', () => {
    const { results, directions, refAreas } = filter({ refArea: '710000000' });
    expect(results).toEqual([
      { option: 'FAILS', count: 1 },
      { option: 'BASE_NOT_PRINTED', count: 0 },
      { option: 'WITHIN_ROUNDING', count: 0 },
      { option: 'EXACT', count: 0 },
    ]);
    expect(directions.filter(({ count }) => count > 0)).toHaveLength(1);
    expect(refAreas).toEqual([
      { option: '710000000', count: 1 },
      { option: '750000000', count: 26 },
    ]);
  });

  it('offer the option of an address that no check has', () => {
    expect(filter({ result: 'INCOMPLETE' }).results).toContainEqual({ option: 'INCOMPLETE', count: 0 });
    expect(filter({ refArea: '000000000' }).refAreas[0]).toEqual({ option: '000000000', count: 0 });
  });
});
