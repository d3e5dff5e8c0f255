import { SYNTHETIC_MARK } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { buildAreaBars } from '../charts/ranked-bars/build-area-bars.ts';
import { buildSmallMultiples } from '../charts/small-multiples/build-small-multiples.ts';
import { buildExploreCharts } from '../explore/chart/build-explore-charts.ts';
import { readLayout } from '../explore/explore-search.ts';
import { describeCell, describeTotal } from '../explore/table/describe-cell.ts';
import { exploreNames } from '../explore/testing/explore-names.ts';
import { tableOf } from '../explore/testing/pick-published.ts';
import { buildMapModel } from '../maps/build-map-model.ts';
import { chooseMap } from '../maps/choose-map.ts';
import { listMapSlices } from '../maps/map-slice.ts';
import { buildTrainingFigures } from '../maps/testing/district-figures.ts';
import { buildIndicatorPanel } from '../panels/build-indicator-panel.ts';
import { listTexts } from '../testing/list-texts.ts';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALMATY, publishedInput } from '../testing/published-input.ts';

const WINDOW = { startPeriod: '2019', endPeriod: '2021' };
const LAYOUT = { rows: ['REF_AREA'], columns: ['TIME_PERIOD'] } as const;

/** In thousands, with a space between their groups that years lack, and with a last digit that no axis names. */
const FIGURES = buildTrainingFigures().map((each) => ({
  ...each,
  obsValue: 1001 + 10 * (each.obsValue ?? 0),
}));
const INDICATOR = CATALOGUE.indicator('ASSEMBLY_NOTIFICATIONS');

/** Texts of a model that hold a figure, and those of them without the mark. */
function readFigures(model: unknown) {
  const told = listTexts(model).filter((text) => /\d\u00a0\d\d[1-9]/.test(text));
  return { told: told.length, unmarked: told.filter((text) => !text.includes(SYNTHETIC_MARK)) };
}

function buildMap(language: 'kk' | 'ru') {
  const [first] = listMapSlices(FIGURES, CATALOGUE.refAreas, [ALMATY]);
  const { names } = publishedInput(ALMATY, { language });
  const map = first && chooseMap([first], { refArea: CATALOGUE.refArea(ALMATY), window: WINDOW }, {});
  if (!map) throw new RangeError('no map of the districts');
  return buildMapModel({
    ...{ indicator: INDICATOR, map, names, catalogue: CATALOGUE },
    ...{ bases: [], perInhabitants: false },
  });
}

describe.each(['kk', 'ru'] as const)('every synthetic figure is marked, in %s:', (language) => {
  const names = exploreNames(language);
  const { names: chartNames } = publishedInput(ALMATY, { language });
  const isMarked = (model: unknown, fewest: number) => {
    const { told, unmarked } = readFigures(model);
    expect(unmarked).toEqual([]);
    expect(told).toBeGreaterThanOrEqual(fewest);
  };

  it('in the cells and the totals of a table', () => {
    const table = tableOf(FIGURES, { rows: [...LAYOUT.rows], columns: [...LAYOUT.columns] });
    const cells = table.rows.flatMap((row) =>
      table.columns.map((column) => describeCell(table.findCell(row, column), null, names, () => [])),
    );
    isMarked(cells, FIGURES.length);
    const totals = [
      ...table.rows.map((row) => table.totalOfRow(row)),
      ...table.columns.map((column) => table.totalOfColumn(column)),
    ];
    isMarked(
      totals.map((total) => describeTotal(total, null, names, () => [])),
      totals.length,
    );
  });

  it('in the charts of a choice', () => {
    isMarked(buildExploreCharts(FIGURES, readLayout({}), names, chartNames), FIGURES.length);
  });

  it('on a map, in its sentence and in the ranking', () => {
    const model = buildMap(language);
    isMarked(model, 8);
    isMarked(model.headline[language], 1);
    isMarked(buildAreaBars(model.choropleth), 8);
  });

  it('in small multiples', () => {
    const areas = CATALOGUE.refAreas.filter(({ parent }) => parent === ALMATY);
    isMarked(
      buildSmallMultiples({ areas, observations: FIGURES, names: chartNames }).multiples,
      FIGURES.length,
    );
  });

  it('in the panel of an indicator', () => {
    const [{ refArea } = { refArea: '' }] = FIGURES;
    const input = publishedInput(refArea, {
      ...{ language, window: WINDOW },
      observations: FIGURES.filter((each) => each.refArea === refArea),
    });
    isMarked(buildIndicatorPanel(INDICATOR, input), 36);
  });
});
