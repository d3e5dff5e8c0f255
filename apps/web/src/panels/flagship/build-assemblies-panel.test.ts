import { SIDE_BY_SIDE_REASONS } from '@korsetkish/figures';
import { expect, test } from 'vitest';
import { modelOf } from '../../testing/model-of.ts';
import { plain, plainHeadline } from '../../testing/plain.ts';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { ALMATY, publishedInput } from '../../testing/published-input.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { listChartCautions } from '../list-chart-cautions.ts';
import { buildAssembliesPanel } from './build-assemblies-panel.ts';

const panel = buildAssembliesPanel(publishedInput(ALMATY));

test('the sentences say approved and refused shares alike, with what they are of', () => {
  expect(plainHeadline(panel?.headline)).toEqual({
    kk: 'Келісілген: 2020 жылы — 59,7% (496 хабарлама, оның 296-сы), 2021 жылғы қаңтар–мамырда — 39,8% (98 хабарлама, оның 39-ы). Бас тартылған: 2020 жылы — 25,6% (496 хабарлама, оның 127-сі), 2021 жылғы қаңтар–мамырда — 57,1% (98 хабарлама, оның 56-сы)',
    ru: 'Согласовано: 59,7 % уведомлений в 2020 году (296 из 496) и 39,8 % в январе–мае 2021 года (39 из 98). Отказано: 25,6 % уведомлений в 2020 году (127 из 496) и 57,1 % в январе–мае 2021 года (56 из 98)',
  });
});

test('the bars say the approved share as plainly as the refused one', () => {
  const { rows } = modelOf(panel, 'STACKED_SHARES');
  const shares = rows.map(({ title, segments }) => [
    title,
    ...segments.map(({ label, countText, shareText }) => `${label} ${countText}, ${plain(shareText)}`),
  ]);
  expect(shares).toEqual([
    [
      '2020 год',
      'Согласовано 296, 59,7 %',
      'Отказано 127, 25,6 %',
      'Дано письменное разъяснение 60, 12,1 %',
      'Отозвано организатором 13, 2,6 %',
    ],
    [
      'январь–май 2021 года',
      'Согласовано 39, 39,8 %',
      'Отказано 56, 57,1 %',
      'Отозвано организатором 3, 3,1 %',
    ],
  ]);
});

test('no change is worked out between a year and five months, and the reason is said', () => {
  expect(listChartCautions(panel?.charts ?? [], CATALOGUE).flat()).toEqual([
    SIDE_BY_SIDE_REASONS.DIFFERENT_LENGTH,
  ]);
});

test('an outcome colour is one colour in both years', () => {
  const { rows } = modelOf(panel, 'STACKED_SHARES');
  const colors = rows.map(({ segments }) => new Map(segments.map(({ id, color }) => [id, color.fill])));
  for (const outcome of ['APPROVED', 'REFUSED', 'WITHDRAWN_BY_AUTHOR']) {
    expect(colors[1]?.get(outcome)).toBe(colors[0]?.get(outcome));
  }
});

test('a year without a printed total has no bar, and is no zero', () => {
  const observations = OBSERVATIONS.map((each) =>
    each.timePeriod === '2020' && Object.keys(each.breakdown).length === 0
      ? { ...each, obsValue: null, obsStatus: 'O' as const }
      : each,
  );
  const incomplete = buildAssembliesPanel(publishedInput(ALMATY, { observations }));
  expect(modelOf(incomplete, 'STACKED_SHARES').rows.map(({ id }) => id)).toEqual(['2021-01-01/P5M']);
});
