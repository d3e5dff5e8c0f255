import type { Observation } from '@korsetkish/contract';
import { buildPivot, isFigure, type Pivot, type PivotDimension, type PivotLayout } from '@korsetkish/figures';
import { buildChartFigure } from '../../charts/chart-figure.ts';
import type { ChartNames } from '../../charts/chart-names.ts';
import { buildPeriodColumns } from '../../charts/period-columns/build-period-columns.ts';
import { type ExploreNames, namePath } from '../names.ts';
import { type BarGrid, buildBarCharts } from './build-bar-charts.ts';
import { buildLineCharts } from './build-line-charts.ts';
import type { ExploreChart, IndicatorCharts } from './explore-chart.ts';
import { hasRun } from './find-run.ts';

/** More columns than this are read as bars. */
const MOST_COLUMNS = 8;

/**
 * The same figures as a table's, drawn: the figures of each indicator on one scale, rows as bars, columns as panels,
 * small multiples as charts. Periods that may be compared become lines; unequal ones stand side by side, never joined.
 */
export function buildExploreCharts(
  observations: readonly Observation[],
  layout: PivotLayout,
  names: ExploreNames,
  chartNames: ChartNames,
): IndicatorCharts[] {
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  return names.catalogue.indicators.flatMap(({ indicator }) => {
    const held = byIndicator.get(indicator) ?? [];
    if (!held.some(isFigure)) return [];
    return [
      {
        indicator,
        observations: held,
        ...drawIndicator(held, withoutDimension(layout, 'INDICATOR'), names, chartNames),
      },
    ];
  });
}

type Drawn = Pick<IndicatorCharts, 'charts' | 'rowsLeftOut'>;

function drawIndicator(
  observations: readonly Observation[],
  layout: PivotLayout,
  names: ExploreNames,
  chartNames: ChartNames,
): Drawn {
  const { rows, columns } = withoutDimension(layout, 'TIME_PERIOD');
  const overTime = { rows: [...rows, ...columns], columns: ['TIME_PERIOD'], multiples: layout.multiples };
  if (!layout.multiples.includes('TIME_PERIOD')) {
    const pivot = buildPivot(observations, overTime, names.catalogue);
    const isSeries = pivot.tables.some((table) =>
      table.rows.some((row) => hasRun(table.observationsOfRow(row), names.catalogue)),
    );
    if (isSeries) return { charts: buildLineCharts(pivot, observations, names, chartNames), rowsLeftOut: 0 };
  }
  return drawBars(buildPivot(observations, layout, names.catalogue), observations, names, chartNames);
}

function drawBars(
  pivot: Pivot,
  observations: readonly Observation[],
  names: ExploreNames,
  chartNames: ChartNames,
): Drawn {
  const { tables } = pivot;
  const [only] = observations;
  if (only && observations.length === 1) return { charts: [drawAlone(only, chartNames)], rowsLeftOut: 0 };

  const isOneRow = tables.every((table) => table.rows.length === 1);
  const isOneColumn = tables.every((table) => table.columns.length === 1);
  const isOverTime = pivot.layout.columns.every((each) => each === 'TIME_PERIOD' || each === 'SCENARIO');
  const [table] = tables;
  if (isOneRow && isOverTime && tables.length === 1 && table && table.columns.length <= MOST_COLUMNS) {
    const model = buildPeriodColumns(observations, chartNames);
    return { charts: [{ key: '', title: null, drawing: { kind: 'PERIOD_COLUMNS', model } }], rowsLeftOut: 0 };
  }
  return buildBarCharts(gatherGrids(pivot, isOneRow, isOneColumn, names), observations, names, chartNames);
}

function drawAlone(observation: Observation, chartNames: ChartNames): ExploreChart {
  const model = { figures: [buildChartFigure(observation, chartNames)] };
  return { key: '', title: null, drawing: { kind: 'LARGE_FIGURES', model } };
}

/** Bars stand under each other: of one row its columns do, and of tables of one cell the tables. */
function gatherGrids(
  { tables }: Pivot,
  isOneRow: boolean,
  isOneColumn: boolean,
  names: ExploreNames,
): BarGrid[] {
  if (isOneRow && isOneColumn) {
    return [
      {
        title: null,
        panels: [null],
        rows: tables.map(({ header }) => header),
        find: (row) => tables.find(({ header }) => header === row)?.observations[0],
      },
    ];
  }
  return tables.map((table): BarGrid => {
    const title = table.header.members.length > 0 ? namePath(table.header, names, 'label').join(', ') : null;
    if (isOneRow) {
      return {
        title,
        panels: [null],
        rows: table.columns,
        find: (row) => table.observationsOfColumn(row)[0],
      };
    }
    return {
      title,
      panels: isOneColumn ? [null] : table.columns,
      rows: table.rows,
      find: (row, panel) => {
        const column = panel ?? table.columns[0];
        const cell = column && table.findCell(row, column);
        return cell && cell.kind !== 'EMPTY' ? cell.observation : undefined;
      },
    };
  });
}

function withoutDimension({ rows, columns, multiples }: PivotLayout, dimension: PivotDimension): PivotLayout {
  const without = (axis: readonly PivotDimension[]) => axis.filter((each) => each !== dimension);
  return { rows: without(rows), columns: without(columns), multiples: without(multiples) };
}
