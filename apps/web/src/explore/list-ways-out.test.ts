import { describe, expect, it } from 'vitest';
import { ALMATY, REPUBLIC } from '../testing/published-input.ts';
import { listWaysOut, pickWaysOut } from './list-ways-out.ts';
import { type ChoiceSearch, resolveChoice } from './resolve-choice.ts';
import { findPublished, publishedContext } from './testing/count-published.ts';

const CONTEXT = publishedContext(ALMATY);

/** The ways out of a choice as a reader sees them, each with the figures it really gives. */
function waysOf(search: ChoiceSearch) {
  const { selection, filters } = resolveChoice(search, CONTEXT);
  const counted = listWaysOut(search, selection, CONTEXT.catalogue).map((way) => ({
    ...way,
    figures: findPublished(resolveChoice({ ...search, ...way.change }, CONTEXT).filters).length,
  }));
  return { figures: findPublished(filters).length, ways: pickWaysOut(counted) };
}

describe('ways out of a choice without figures', () => {
  it('of relative periods that mean nothing lead to other periods', () => {
    const { figures, ways } = waysOf({ indicator: ['YOUTH_NEET_RATE'], period: ['SAME_MONTHS_LAST_YEAR'] });
    expect(figures).toBe(0);
    expect(ways).toMatchObject([{ way: 'ANY_PERIOD', figures: 2 }]);
  });

  it.each<ChoiceSearch>([
    { indicator: ['YOUTH_NEET_RATE'], period: ['SAME_MONTHS_LAST_YEAR'] },
    { indicator: ['YOUTH_NEET_RATE'], from: '2030' },
    { breakdown: ['OUTLET=ALMATY_AQSHAMY'], indicator: ['INFORMATION_BUDGET'] },
    { refArea: ['751110000'] },
    { indicator: ['ALL'], refArea: [REPUBLIC], scenario: ['PLAN'], period: ['2010'] },
    {
      indicator: ['YOUTH_NEET_RATE'],
      breakdown: ['OUTCOME=REFUSED'],
      period: ['2010'],
      refArea: ['751110000'],
    },
  ])('are there for %j, each with figures and none where it leads', (search) => {
    const { figures, ways } = waysOf(search);
    expect(figures).toBe(0);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(way.figures).toBeGreaterThan(0);
  });

  it('name what a breakdown is published in jointly', () => {
    const { ways } = waysOf({ breakdown: ['OUTLET=ALMATY_AQSHAMY'], indicator: ['INFORMATION_BUDGET'] });
    expect(ways[0]).toMatchObject({
      way: 'JOINTLY',
      above: 'OUTLET=CITY_NEWSPAPERS',
      change: { breakdown: ['OUTLET=CITY_NEWSPAPERS'] },
    });
  });

  it('drop a window too, and offer nothing that is not narrowed', () => {
    const { ways } = waysOf({ indicator: ['ALL'], refArea: ['ALL'], from: '2030' });
    expect(ways.map(({ way }) => way)).toEqual(['ANY_PERIOD']);
  });

  it('begin anew only where no single step leads anywhere', () => {
    const lost = { indicator: ['YOUTH_NEET_RATE'], breakdown: ['OUTCOME=REFUSED'], period: ['2010'] };
    expect(waysOf({ ...lost, refArea: ['751110000'] }).ways.map(({ way }) => way)).toEqual(['START_OVER']);
  });
});
