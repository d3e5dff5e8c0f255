import { expect, test } from 'vitest';
import { TIERS } from '../layout/tiers.ts';
import { chartNames, published } from '../testing/chart-names.ts';
import { buildGroupedBars } from './build-grouped-bars.ts';
import { findSharedAxisEnd, heightsOfGroupedBars } from './layout-grouped-bars.ts';

const placed = (timePeriod: string, counts: Record<string, number>) =>
  Object.entries(counts).map(([code, obsValue]) =>
    published({
      indicator: 'YOUTH_EMPLOYMENT_PLACED',
      unitMeasure: 'PERSONS',
      breakdown: code === '_T' ? {} : { PROGRAMME: code },
      timePeriod,
      obsValue,
    }),
  );

const model = buildGroupedBars(
  [
    ...placed('2021-01-01/P5M', { _T: 4839, PERMANENT_JOBS: 2550, BASTAU_BUSINESS_GRANTS: 35 }),
    ...placed('2020', { _T: 25313, GRANTS: 448, PERMANENT_JOBS: 10740 }),
  ],
  'PROGRAMME',
  chartNames(),
);

test('one panel a period, with its printed total; the shorter one is a part', () => {
  expect(model.panels).toEqual([
    { timePeriod: '2020', title: '2020 год', totalText: 'всего 25\u00a0313\u00a0человек', isPart: false },
    {
      timePeriod: '2021-01-01/P5M',
      title: 'январь–май 2021 года',
      totalText: 'всего 4\u00a0839\u00a0человек',
      isPart: true,
    },
  ]);
});

test('a programme that a period does not name has no bar there, not a zero', () => {
  expect(model.rows.map(({ code, cells }) => [code, cells.map((cell) => cell?.figureText ?? null)])).toEqual([
    ['PERMANENT_JOBS', ['10\u00a0740', '2\u00a0550']],
    ['GRANTS', ['448', null]],
    ['BASTAU_BUSINESS_GRANTS', [null, '35']],
  ]);
});

test('all panels share one axis, and its height is known for every width', () => {
  expect(findSharedAxisEnd(model, 12)).toBeGreaterThan(10740);
  for (const tier of TIERS) expect(heightsOfGroupedBars(model)[tier]).toBeGreaterThan(0);
});
