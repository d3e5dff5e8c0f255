import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALMATY, ASTANA, REPUBLIC } from '../testing/published-input.ts';
import type { ExploreSearch } from './explore-search.ts';
import { resolveSelection } from './selection.ts';
import { siftSearch } from './sift-search.ts';

const ALMALY = '751110000';
const resolve = (search: ExploreSearch, area = ALMATY) =>
  resolveSelection(search, CATALOGUE.refArea(area), CATALOGUE);

describe('a selection', () => {
  it('of nothing is the main indicators of the area', () => {
    const { indicators, refAreas, mainIndicators } = resolve({});
    expect(refAreas).toEqual([ALMATY]);
    expect(mainIndicators).toBe(true);
    expect(indicators).toContain('ASSEMBLY_NOTIFICATIONS');
    expect(indicators?.every((code) => CATALOGUE.indicator(code).headline)).toBe(true);
  });

  it('is all indicators of an area with few main ones', () => {
    const { indicators } = resolve({}, ASTANA);
    expect(indicators).toHaveLength(4);
    expect(indicators?.every((code) => CATALOGUE.indicator(code).refAreas.includes(ASTANA))).toBe(true);
  });

  it('of a district without figures is its city', () => {
    expect(resolve({}, ALMALY)).toMatchObject({ refAreas: [ALMATY], areaInstead: { refArea: ALMATY } });
    expect(resolve({ refArea: [ALMALY] }, ALMALY)).toMatchObject({ refAreas: [ALMALY], areaInstead: null });
    expect(resolve({}).areaInstead).toBeNull();
  });

  it('keeps what is chosen, and knows all from none', () => {
    expect(resolve({ indicator: ['YOUTH_NEET_RATE'], refArea: [REPUBLIC] })).toMatchObject({
      ...{ indicators: ['YOUTH_NEET_RATE'], refAreas: [REPUBLIC], mainIndicators: false },
    });
    expect(resolve({ indicator: ['ALL'], refArea: ['ALL'] })).toMatchObject({
      indicators: null,
      refAreas: null,
    });
  });
});

describe('siftSearch', () => {
  it('takes out what the catalogue does not hold, and says so', () => {
    const search = {
      indicator: ['YOUTH_NEET_RATE', 'YOUTH_NEET_RATES'],
      refArea: ['123456789'],
      breakdown: ['_T', 'OUTCOME=REFUSED', 'OUTCOME=MAYBE', 'COLOUR=RED'],
      view: 'chart' as const,
    };
    expect(siftSearch(search, CATALOGUE)).toEqual({
      search: {
        ...{ indicator: ['YOUTH_NEET_RATE'], refArea: undefined, breakdown: ['_T', 'OUTCOME=REFUSED'] },
        view: 'chart',
      },
      unknown: ['YOUTH_NEET_RATES', '123456789', 'OUTCOME=MAYBE', 'COLOUR=RED'],
    });
  });

  it('keeps "all"', () => {
    expect(siftSearch({ indicator: ['ALL'], refArea: ['ALL'] }, CATALOGUE).search).toEqual({
      ...{ indicator: ['ALL'], refArea: ['ALL'], breakdown: undefined },
    });
  });
});
