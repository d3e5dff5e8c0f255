import type { Observation } from '@korsetkish/contract';
import { monthsOf, type PivotHeader } from '@korsetkish/figures';
import { buildChartFigure } from '../../charts/chart-figure.ts';
import type { ChartNames } from '../../charts/chart-names.ts';
import { buildChartScale, type ChartScale, labelObsValue, plotObsValue } from '../../charts/chart-scale.ts';
import type {
  BarPanel,
  GroupedBarsModel,
  GroupedCell,
  GroupedRow,
} from '../../charts/grouped-bars/build-grouped-bars.ts';
import { type ExploreNames, namePath } from '../names.ts';
import type { ExploreChart, IndicatorCharts } from './explore-chart.ts';

/** Bars by row and panel; the one panel of null has no heading. */
export type BarGrid = {
  title: string | null;
  rows: readonly PivotHeader[];
  panels: readonly (PivotHeader | null)[];
  find: (row: PivotHeader, panel: PivotHeader | null) => Observation | undefined;
};

/** Panels that have room beside each other; more go on in a further chart. */
const MOST_PANELS = 3;
const MOST_ROWS = 40;

/** Charts of bars, all on one scale; panels that do not fit beside each other go on in further charts. */
export function buildBarCharts(
  grids: readonly BarGrid[],
  observations: readonly Observation[],
  names: ExploreNames,
  chartNames: ChartNames,
): Pick<IndicatorCharts, 'charts' | 'rowsLeftOut'> {
  const scale = buildChartScale(observations, chartNames);
  const alongside = observations.map((observation) => toCell(observation, scale));
  const longest = Math.max(...observations.map(({ timePeriod }) => monthsOf(timePeriod) ?? 0));
  const charts = grids.flatMap((grid) =>
    splitEvenly(grid.panels, MOST_PANELS).map((panels): ExploreChart => {
      const rows = grid.rows
        .slice(0, MOST_ROWS)
        .filter((row) => panels.some((panel) => grid.find(row, panel) !== undefined))
        .map((row): GroupedRow => {
          const held = panels.map((panel) => grid.find(row, panel));
          return {
            code: row.key,
            label: namePath(row, names, 'label').join(', '),
            cells: held.map((observation) => (observation ? toCell(observation, scale) : null)),
            figures: held
              .filter((observation) => observation !== undefined)
              .map((observation) => buildChartFigure(observation, chartNames)),
          };
        });
      const model: GroupedBarsModel = {
        panels: panels.map((panel) => buildPanel(panel, longest, names)),
        rows,
        caption: scale.unit,
        figures: rows.flatMap(({ figures }) => figures),
        alongside,
      };
      const key = [grid.title, ...panels.map((panel) => panel?.key)].join(' ');
      return { key, title: grid.title, drawing: { kind: 'GROUPED_BARS', model } };
    }),
  );
  const rowsLeftOut = grids.reduce((sum, { rows }) => sum + Math.max(0, rows.length - MOST_ROWS), 0);
  return { charts, rowsLeftOut };
}

function toCell(observation: Observation, scale: ChartScale): GroupedCell {
  const plotted = plotObsValue(observation, scale);
  return plotted === null ? null : { plotted, figureText: labelObsValue(observation, scale) };
}

/** Bars of a plan, and of a period shorter than others, are hatched: not done, or not done yet. */
function buildPanel(panel: PivotHeader | null, longest: number, names: ExploreNames): BarPanel {
  if (panel === null) return { timePeriod: '', title: '', totalText: null, isPart: false };
  const codeIn = (dimension: string) =>
    panel.members.find((member) => member.dimension === dimension)?.code ?? null;
  const timePeriod = codeIn('TIME_PERIOD');
  const isShorter = timePeriod !== null && (monthsOf(timePeriod) ?? longest) < longest;
  return {
    timePeriod: panel.key,
    title: namePath(panel, names, 'label').join(', '),
    totalText: null,
    isPart: codeIn('SCENARIO') === 'PLAN' || isShorter,
  };
}

/** Four of at most three make two and two, not three and one. */
function splitEvenly<Item>(items: readonly Item[], most: number): Item[][] {
  const parts = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, part) => items.slice(part * size, (part + 1) * size));
}
