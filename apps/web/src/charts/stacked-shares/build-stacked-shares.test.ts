import { expect, test } from 'vitest';
import { sayChartFigure } from '../chart-figure.ts';
import { colorOfCode } from '../colors.ts';
import { chartNames, published } from '../testing/chart-names.ts';
import { buildSharesByPeriod, buildStackedShares } from './build-stacked-shares.ts';

const notices = (timePeriod: string, counts: Record<string, number>) =>
  Object.entries(counts).map(([code, obsValue]) =>
    published({
      indicator: 'ASSEMBLY_NOTIFICATIONS',
      unitMeasure: 'NOTIFICATIONS',
      breakdown: code === '_T' ? {} : { OUTCOME: code },
      timePeriod,
      obsValue,
    }),
  );

const YEAR = { _T: 496, APPROVED: 296, REFUSED: 127, EXPLAINED_IN_WRITING: 60, WITHDRAWN_BY_AUTHOR: 13 };
const MONTHS = { WITHDRAWN_BY_AUTHOR: 3, _T: 98, REFUSED: 56, APPROVED: 39 };
const assemblies = [...notices('2021-01-01/P5M', MONTHS), ...notices('2020', YEAR)];

test('shares of assemblies are those of each period, oldest first, in the order of the codelist', () => {
  const { rows } = buildSharesByPeriod(assemblies, 'OUTCOME', chartNames());
  expect(rows.map(({ title, totalText }) => [title, totalText])).toEqual([
    ['2020 год', '496\u00a0уведомлений'],
    ['январь–май 2021 года', '98\u00a0уведомлений'],
  ]);
  expect(rows.map(({ segments }) => segments.map(({ id, shareText }) => `${id} ${shareText}`))).toEqual([
    [
      'APPROVED 59,7\u00a0%',
      'REFUSED 25,6\u00a0%',
      'EXPLAINED_IN_WRITING 12,1\u00a0%',
      'WITHDRAWN_BY_AUTHOR 2,6\u00a0%',
    ],
    ['APPROVED 39,8\u00a0%', 'REFUSED 57,1\u00a0%', 'WITHDRAWN_BY_AUTHOR 3,1\u00a0%'],
  ]);
});

test('a share is said and stands in the table beside its figure; the total has none', () => {
  const [total, approved] = buildSharesByPeriod(assemblies, 'OUTCOME', chartNames()).figures;
  expect(total && 'share' in total).toBe(false);
  expect(approved?.share).toBe('59,7\u00a0%');
  expect(approved && sayChartFigure(approved)).toBe(
    '2020 год, город Алматы, Согласовано: 296\u00a0уведомлений (59,7\u00a0%)',
  );
});

test('a code has one colour and one entry in the key, whatever rows it is in', () => {
  const { keyEntries } = buildSharesByPeriod(assemblies, 'OUTCOME', chartNames('kk'));
  expect(keyEntries.map(({ label }) => label)).toEqual([
    'Келісілген',
    'Бас тартылған',
    'Жазбаша түсіндірме берілген',
    'Ұйымдастырушы кері қайтарып алған',
  ]);
});

test('of 26 planned projects 18 were delivered and 8 cancelled', () => {
  const projects = (indicator: string, obsValue: number, scenario: 'ACTUAL' | 'PLAN') =>
    published({ indicator, unitMeasure: 'PROJECTS', obsValue, scenario });
  const part = (id: string, label: string, position: number, observation: ReturnType<typeof projects>) => ({
    id,
    label,
    color: colorOfCode('DELIVERY', { code: id, position }),
    observation,
  });
  const { rows } = buildStackedShares(
    [
      {
        id: 'projects',
        title: 'План на 2020 год',
        total: projects('YOUTH_SOCIAL_ORDER_PROJECTS', 26, 'PLAN'),
        parts: [
          part('DELIVERED', 'Реализовано', 1, projects('YOUTH_SOCIAL_ORDER_PROJECTS', 18, 'ACTUAL')),
          part('CANCELLED', 'Отменено', 2, projects('YOUTH_SOCIAL_ORDER_PROJECTS_CANCELLED', 8, 'ACTUAL')),
        ],
      },
    ],
    chartNames(),
  );
  expect(rows[0]?.segments.map(({ countText, shareText }) => [countText, shareText])).toEqual([
    ['18', '69,2\u00a0%'],
    ['8', '30,8\u00a0%'],
  ]);
  expect(rows[0]?.segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test('without a printed total nothing is a share', () => {
  const parts = notices('2020', { APPROVED: 296, REFUSED: 127 });
  expect(() => buildSharesByPeriod(parts, 'OUTCOME', chartNames())).toThrow('no printed total: 2020');
});
