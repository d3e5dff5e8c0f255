import { expect, test } from 'vitest';
import { TIERS } from '../layout/tiers.ts';
import { chartNames, published } from '../testing/chart-names.ts';
import { buildSharesByPeriod } from './build-stacked-shares.ts';
import { heightsOfStackedShares, layoutStackedShares } from './layout-stacked-shares.ts';

const counts = { _T: 496, APPROVED: 296, REFUSED: 127, EXPLAINED_IN_WRITING: 60, WITHDRAWN_BY_AUTHOR: 13 };
const { rows } = buildSharesByPeriod(
  Object.entries(counts).map(([code, obsValue]) =>
    published({
      indicator: 'ASSEMBLY_NOTIFICATIONS',
      unitMeasure: 'NOTIFICATIONS',
      breakdown: code === '_T' ? {} : { OUTCOME: code },
      obsValue,
    }),
  ),
  'OUTCOME',
  chartNames(),
);

test.each(TIERS)('at %d em every figure is inside its bar or under it, apart from its neighbours', (tier) => {
  const { barsLeft, rows: placed } = layoutStackedShares(rows, tier, tier);
  const under = (placed[0]?.segments ?? []).flatMap((segment) => (segment.under ? [segment.under] : []));
  for (const [index, box] of under.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(barsLeft + box.x + box.width).toBeLessThanOrEqual(tier + 0.01);
    for (const other of under.slice(index + 1)) {
      const apart =
        box.y !== other.y || box.x + box.width <= other.x + 0.01 || other.x + other.width <= box.x + 0.01;
      expect(apart).toBe(true);
    }
    expect(box.y + box.height).toBeLessThanOrEqual(heightsOfStackedShares(rows)[tier] + 0.01);
  }
});

test('the wide parts carry their figures inside', () => {
  const inside = layoutStackedShares(rows, 40, 36).rows[0]?.segments.filter(({ under }) => under === null);
  expect(inside?.map(({ segment }) => segment.id)).toEqual(['APPROVED', 'REFUSED']);
});
