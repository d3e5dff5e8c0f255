import { SIDE_BY_SIDE_REASONS } from '@korsetkish/figures';
import { expect, test } from 'vitest';
import { modelOf } from '../../testing/model-of.ts';
import { plain, plainHeadline } from '../../testing/plain.ts';
import { ALMATY, publishedInput } from '../../testing/published-input.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
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
  expect(panel?.cautions).toEqual([SIDE_BY_SIDE_REASONS.DIFFERENT_LENGTH]);
});

test('an hour cost 729 800 tenge, and is planned to', () => {
  expect(panel?.facts.map(plainHeadline)).toEqual([
    {
      kk: 'Бір сағат эфирдің орташа құны: 2020 жылы — сағатына 729 800 ₸, 2021 жылға арналған жоспар бойынша — сағатына 729 800 ₸',
      ru: 'Средняя стоимость часа эфира: 729 800 ₸ за час в 2020 году и 729 800 ₸ за час по плану на 2021 год',
    },
  ]);
});

test('without the running period there is no pace, only the hours', () => {
  const observations = OBSERVATIONS.filter(({ timePeriod }) => timePeriod !== '2021-01-01/P4M');
  const still = buildBroadcastHoursPanel(publishedInput(ALMATY, { observations }));
  expect(still?.charts.map(({ drawing, sentence }) => [drawing.kind, sentence])).toEqual([
    ['PERIOD_COLUMNS', null],
  ]);
  expect(still?.headline.ru).not.toContain('%');
});
