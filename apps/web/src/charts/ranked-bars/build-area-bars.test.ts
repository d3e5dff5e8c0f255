import { describe, expect, it } from 'vitest';
import { buildAnnotation } from '../annotations/annotations.fixture.ts';
import { buildChartAnnotations } from '../annotations/build-chart-annotations.ts';
import { buildChoropleth } from '../choropleth/build-choropleth.ts';
import { widthOfMarks } from '../layout/annotation-marks.ts';
import { measureText } from '../layout/measure-text.ts';
import { published } from '../testing/chart-names.ts';
import { DISTRICTS, districtNames } from '../testing/districts.ts';
import { buildAreaBars } from './build-area-bars.ts';
import { layoutRankedBars } from './layout-ranked-bars.ts';

it('ranks areas as their map does; one without a figure has no bar and says why', () => {
  const areaFigures = DISTRICTS.slice(0, 3).map((area, place) => ({
    area,
    observation:
      place === 1
        ? null
        : published({
            indicator: 'ASSEMBLY_NOTIFICATIONS',
            unitMeasure: 'NOTIFICATIONS',
            refArea: area.refArea,
            obsValue: place === 0 ? 4 : 1200,
          }),
  }));
  const { bars, caption, figures } = buildAreaBars(
    buildChoropleth({ areaFigures, form: 'SYMBOLS', names: districtNames() }),
  );
  expect(bars.map(({ label, plotted, figureText }) => [label, plotted, figureText])).toEqual([
    ['Ауэзовский район', 1200, '1\u00a0200'],
    ['Алмалинский район', 4, '4'],
    ['Алатауский район', null, 'нет данных'],
  ]);
  expect(caption).toBe('уведомлений, 2020 год');
  expect(figures).toHaveLength(2);
});

describe('what happened', () => {
  const areaFigures = DISTRICTS.map((area, place) => ({
    area,
    observation: published({
      indicator: 'ASSEMBLY_NOTIFICATIONS',
      unitMeasure: 'NOTIFICATIONS',
      refArea: area.refArea,
      obsValue: place + 1,
    }),
  }));
  const names = districtNames();
  const model = buildAreaBars(buildChoropleth({ areaFigures, form: 'SYMBOLS', names }));
  const marked = (refArea: string | null) => {
    const told = buildChartAnnotations([buildAnnotation({ refArea })], model.figures, names);
    const { marks, barsLeft } = layoutRankedBars(model, 60, told);
    return { barsLeft, labels: model.bars.flatMap(({ label }, row) => (marks[row]?.length ? [label] : [])) };
  };

  it('in one area is marked at its bar, beside which there is room for the number', () => {
    const { labels, barsLeft } = marked('751310000');
    expect(labels).toEqual(['Ауэзовский район']);
    const widest = Math.max(...model.bars.map(({ label }) => measureText(label)));
    expect(barsLeft).toBeGreaterThan(widest);
    expect(barsLeft).toBeGreaterThan(measureText('Ауэзовский район') + widthOfMarks(1));
  });

  it('in all of them is marked beside the period that the caption names', () => {
    expect(marked(null).labels).toEqual([]);
    expect(model.timePeriod).toBe('2020');
  });
});
