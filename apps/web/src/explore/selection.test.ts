import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALMATY, ASTANA, REPUBLIC } from '../testing/published-input.ts';
import { TRAINING_CATALOGUE } from '../testing/training-areas.ts';
import type { ExploreSearch } from './explore-search.ts';
import { resolveSelection } from './selection.ts';
import { siftSearch } from './sift-search.ts';

const ALMALY = '751110000';
const SHYMKENT = '790000000';
const KNOWN = { catalogue: CATALOGUE, timePeriods: ['2020', '2021'] };
const resolve = (search: ExploreSearch, area = ALMATY) =>
  resolveSelection(search, CATALOGUE.refArea(area), CATALOGUE);

describe('a selection', () => {
  it('of nothing is the main indicators of the area', () => {
    const { indicators, refAreas, unchosenIndicators } = resolve({});
    expect(refAreas).toEqual([ALMATY]);
    expect(unchosenIndicators).toBe('MAIN');
    expect(indicators).toContain('ASSEMBLY_NOTIFICATIONS');
    expect(indicators?.every((code) => CATALOGUE.indicator(code).headline)).toBe(true);
  });

  it('is all indicators of an area with few main ones', () => {
    const { indicators, unchosenIndicators } = resolve({}, ASTANA);
    expect(unchosenIndicators).toBe('ALL');
    expect(indicators).toHaveLength(4);
    expect(indicators?.every((code) => CATALOGUE.indicator(code).refAreas.includes(ASTANA))).toBe(true);
  });

  it('of a district without figures is its city', () => {
    expect(resolve({}, ALMALY)).toMatchObject({ refAreas: [ALMATY], shownInstead: [{ refArea: ALMATY }] });
    expect(resolve({ refArea: [ALMALY] }, ALMALY)).toMatchObject({ refAreas: [ALMALY], shownInstead: null });
    expect(resolve({}).shownInstead).toBeNull();
  });

  it.each([ALMATY, REPUBLIC, SHYMKENT])(
    'of the training layer is never empty, for %s is districts',
    (area) => {
      const { indicators, refAreas, shownInstead } = resolveSelection(
        {},
        TRAINING_CATALOGUE.refArea(area),
        TRAINING_CATALOGUE,
      );
      expect(refAreas).toHaveLength(8);
      expect(refAreas).toContain(ALMALY);
      expect(shownInstead?.map(({ refArea }) => refArea)).toEqual(refAreas);
      expect(indicators?.length).toBeGreaterThan(3);
    },
  );

  it('keeps what is chosen, and knows all from none', () => {
    expect(resolve({ indicator: ['YOUTH_NEET_RATE'], refArea: [REPUBLIC] })).toMatchObject({
      indicators: ['YOUTH_NEET_RATE'],
      refAreas: [REPUBLIC],
      unchosenIndicators: null,
    });
    expect(resolve({ indicator: ['ALL'], refArea: ['ALL'] })).toMatchObject({
      indicators: null,
      refAreas: null,
    });
  });
});

describe('siftSearch', () => {
  it('takes out what is not held, and says so', () => {
    const search = {
      indicator: ['YOUTH_NEET_RATE', 'YOUTH_NEET_RATES'],
      refArea: ['123456789'],
      period: ['2020', '2050', 'LAST_YEAR' as const],
      breakdown: ['_T', 'OUTCOME=REFUSED', 'OUTCOME=MAYBE', 'COLOUR=RED'],
      rows: ['OUTCOME', 'NOPE'],
      view: 'chart' as const,
    };
    expect(siftSearch(search, KNOWN)).toEqual({
      search: {
        indicator: ['YOUTH_NEET_RATE'],
        refArea: undefined,
        period: ['2020', 'LAST_YEAR'],
        breakdown: ['_T', 'OUTCOME=REFUSED'],
        rows: ['OUTCOME'],
        view: 'chart',
      },
      unknown: ['YOUTH_NEET_RATES', '123456789', '2050', 'OUTCOME=MAYBE', 'COLOUR=RED', 'NOPE'],
    });
  });

  it('keeps "all", and breakdowns taken together', () => {
    const search = { indicator: ['ALL'], refArea: ['ALL'], columns: ['BREAKDOWN', 'TIME_PERIOD'] };
    expect(siftSearch(search, KNOWN)).toEqual({ search, unknown: [] });
  });
});
