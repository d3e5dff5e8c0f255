import { type Observation, TOTAL } from '@korsetkish/contract';
import { isFigure, type Pivot, type PivotHeader, type PivotTable } from '@korsetkish/figures';
import type { ChartNames } from '../../charts/chart-names.ts';
import { ACCENT, type ChartColor, colorOfCode, TOTAL_COLOR } from '../../charts/colors.ts';
import { buildTimeSeries, type TimeSeriesInput } from '../../charts/time-series/build-time-series.ts';
import { type ExploreNames, nameMember, namePath } from '../names.ts';
import type { ExploreChart } from './explore-chart.ts';

/** More lines than this cannot be told apart: each is then a chart of its own, on the scale of all. */
const MOST_LINES = 6;

/**
 * Lines over time: a chart a table of the pivot, a line a row; all charts on one scale.
 *
 * @param pivot with time in its columns, of one indicator
 */
export function buildLineCharts(
  pivot: Pivot,
  observations: readonly Observation[],
  names: ExploreNames,
  chartNames: ChartNames,
): ExploreChart[] {
  const area = pivot.common.find(({ dimension }) => dimension === 'REF_AREA');
  const nameOfAll = area ? nameMember(area, names, 'label') : '';
  return pivot.tables.flatMap((table) => {
    const series = listSeries(table, nameOfAll, names);
    const title = table.header.members.length > 0 ? namePath(table.header, names, 'label').join(', ') : null;
    const draw = (lines: TimeSeriesInput[], key: string, named: string | null): ExploreChart => ({
      key,
      title: named,
      drawing: { kind: 'TIME_SERIES', model: buildTimeSeries(lines, chartNames, observations) },
    });
    if (series.length <= MOST_LINES) return [draw(series, table.header.key, title)];
    return series.map((line) =>
      draw(
        // The title names the only line.
        [{ ...line, name: '', shortName: '', color: ACCENT }],
        `${table.header.key} ${line.id}`,
        [title, line.name].filter((part) => part !== null).join(', '),
      ),
    );
  });
}

function listSeries(table: PivotTable, nameOfAll: string, names: ExploreNames): TimeSeriesInput[] {
  const held = table.rows.filter((row) => table.observationsOfRow(row).some(isFigure));
  return held.map((row, place) => ({
    id: row.key,
    ...nameSeries(row, nameOfAll, names),
    color: held.length === 1 ? ACCENT : colorOfSeries(row, place, names),
    observations: table.observationsOfRow(row),
  }));
}

/** A series that nothing tells from others goes by its area. */
function nameSeries(row: PivotHeader, nameOfAll: string, names: ExploreNames) {
  const isOnly = row.members.every(({ dimension }) => dimension === 'INDICATOR');
  if (isOnly) return { name: nameOfAll };
  const name = namePath(row, names, 'label').join(', ');
  return { name, shortName: namePath(row, names, 'short').join(', ') };
}

/** A code keeps its colour on every page, and the printed total its own; other series take theirs by place. */
function colorOfSeries({ members }: PivotHeader, place: number, { catalogue }: ExploreNames): ChartColor {
  const [only, second] = members;
  const list = catalogue.codelists.find(({ dimension }) => dimension === only?.dimension);
  if (list && only?.code === TOTAL && !second) return TOTAL_COLOR;
  const code = list?.codes.find((each) => each.code === only?.code);
  if (only && list && code && !second) return colorOfCode(list.dimension, code);
  return colorOfCode('', { code: '', position: place + 1 });
}
