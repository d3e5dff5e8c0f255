import { SIDE_BY_SIDE_REASONS } from '@korsetkish/figures';
import { expect, test } from 'vitest';
import { modelOf } from '../../testing/model-of.ts';
import { plain, plainHeadline } from '../../testing/plain.ts';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { ALMATY, publishedInput } from '../../testing/published-input.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { listChartCautions } from '../list-chart-cautions.ts';
import { buildBroadcastHoursPanel } from './build-broadcast-hours-panel.ts';

const panel = buildBroadcastHoursPanel(publishedInput(ALMATY));

test('944 of 3 600 hours are 26,2 % of the plan in 33,3 % of the year, and nothing more is said of them', () => {
  expect(plainHeadline(panel?.headline)).toEqual({
    kk: 'Ақпараттық тапсырыс, эфир сағаттары: жоспар бойынша 3 600 сағат, оның 944-і 2021 жылғы қаңтар–сәуірде орындалды — жылдың 33,3%-ы өткенде жоспардың 26,2%-ы',
    ru: 'Часы эфира по информационному заказу: 944 из 3 600 часов за январь–апрель 2021 года — 26,2 % плана за 33,3 % года',
  });
  const { doneText, elapsed } = modelOf(panel, 'PACE_BAR');
  expect([doneText, elapsed?.text ?? ''].map(plain)).toEqual([
    '26,2 % плана',
    '33,3 % года: 4 из 12 месяцев',
  ]);
});

test('four months are hatched beside the years', () => {
  const { columns } = modelOf(panel, 'PERIOD_COLUMNS');
  expect(columns.map(({ form, plotted }) => [form, plotted])).toEqual([
    ['ACTUAL', 3600],
    ['PLAN', 3600],
    ['PART', 944],
  ]);
  expect(listChartCautions(panel?.charts ?? [], CATALOGUE).flat()).toEqual([
    SIDE_BY_SIDE_REASONS.DIFFERENT_LENGTH,
  ]);
});

test('an hour cost 729 800 tenge, and is planned to', () => {
  const prices = panel?.charts.find(({ drawing }) => drawing.kind === 'LARGE_FIGURES');
  expect(plainHeadline(prices?.sentence)?.ru).toBe(
    'Средняя стоимость часа эфира, Телеканал «Almaty»: 729 800 ₸ за час в 2020 году и 729 800 ₸ за час по плану на 2021 год; изменение не планируется',
  );
  expect(prices?.drawing.model.figures.map(({ text, remarks }) => [plain(text), remarks])).toEqual([
    ['729 800 ₸ за час', []],
    ['729 800 ₸ за час', ['план']],
  ]);
});

test('without the running period there is no pace, only the hours', () => {
  const observations = OBSERVATIONS.filter(({ timePeriod }) => timePeriod !== '2021-01-01/P4M');
  const still = buildBroadcastHoursPanel(publishedInput(ALMATY, { observations }));
  expect(still?.charts.map(({ drawing }) => drawing.kind)).toEqual(['PERIOD_COLUMNS', 'LARGE_FIGURES']);
  expect(still?.charts[0]?.sentence).toBeNull();
  expect(still?.headline.ru).not.toContain('%');
});
