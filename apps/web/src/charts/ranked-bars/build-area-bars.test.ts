import { expect, it } from 'vitest';
import { buildChoropleth } from '../choropleth/build-choropleth.ts';
import { published } from '../testing/chart-names.ts';
import { DISTRICTS, districtNames } from '../testing/districts.ts';
import { buildAreaBars } from './build-area-bars.ts';

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
