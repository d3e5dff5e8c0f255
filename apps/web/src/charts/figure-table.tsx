import type { Language } from '@korsetkish/contract';
import { type DataColumn, DataTable } from '../ui/data-table.tsx';
import type { ChartFigure } from './chart-figure.ts';
import { CHART_WORDS } from './chart-words.ts';

type FigureTableProps = { figures: readonly ChartFigure[]; language: Language; caption: string };

/** The figures of a chart as a table: the other side of the chart/table switch, never other figures. */
export function FigureTable({ figures, language, caption }: FigureTableProps) {
  const words = CHART_WORDS[language];
  const hasCodes = figures.some(({ code }) => code !== null);
  const hasRemarks = figures.some(({ remarks }) => remarks.length > 0);
  const columns: DataColumn<ChartFigure>[] = [
    { key: 'period', heading: words.period, cell: ({ period }) => period, rowHeader: true },
    { key: 'refArea', heading: words.refArea, cell: ({ refArea }) => refArea },
    ...(hasCodes ? [{ key: 'code', heading: words.code, cell: codeCell }] : []),
    { key: 'figure', heading: words.figure, cell: ({ text }) => text, numeric: true },
    ...(hasRemarks ? [{ key: 'remarks', heading: words.remarks, cell: remarksCell }] : []),
    { key: 'source', heading: words.source, cell: ({ locator }) => locator },
  ];
  return <DataTable caption={caption} columns={columns} rows={figures} rowKey={({ id }) => id} />;
}

function codeCell({ code }: ChartFigure): string | null {
  return code;
}

function remarksCell({ remarks }: ChartFigure): string {
  return remarks.join('; ');
}
