import { expect, it } from 'vitest';
import { chartNames, published } from '../../charts/testing/chart-names.ts';
import { buildReportBars } from './build-report-bars.ts';

const bar = (name: string, value: number | null) => ({
  ...{ name, value, text: value === null ? 'нет данных' : String(value) },
  figure: published({ indicator: 'ASSEMBLY_NOTIFICATIONS', unitMeasure: 'NOTIFICATIONS', obsValue: value }),
});

it('draws a report’s bars in its order and from zero; what is not above zero has words and no bar', () => {
  const { bars, figures } = buildReportBars(
    { bars: [bar('Согласовано', 39), bar('Отказано', 56), bar('Изменение', -3), bar('Отозвано', null)] },
    chartNames(),
  );
  expect(bars.map(({ label, plotted, figureText }) => [label, plotted, figureText])).toEqual([
    ['Согласовано', 39, '39'],
    ['Отказано', 56, '56'],
    ['Изменение', null, '-3'],
    ['Отозвано', null, 'нет данных'],
  ]);
  expect(figures).toHaveLength(4);
});
