import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import type { ChartFigure } from '../charts/chart-figure.ts';
import { DoubtMarks } from '../checks/doubt-marks.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { type DataColumn, DataTable } from '../ui/data-table.tsx';

import { buildPeriodGrid, findCommonLocator } from './build-period-grid.ts';
import { LazyPeriodGridTable } from './lazy-period-grid-table.ts';

type FigureTableProps = {
  caption: string;
  figures: readonly ChartFigure[];
};

/** From how many rows on a place in the source that all share is said once. */
const MANY = 13;

/**
 * The same figures as a chart's, in rows: every one with its period, remarks and place in the source. Series too long for
 * that have their periods across.
 */
export function FigureTable({ caption, figures }: FigureTableProps) {
  const grid = useMemo(() => buildPeriodGrid(figures), [figures]);
  if (grid === null) return <FigureRows caption={caption} figures={figures} />;
  return (
    <Suspense fallback={<p>{caption}</p>}>
      <LazyPeriodGridTable caption={caption} grid={grid} />
    </Suspense>
  );
}

function FigureRows({ caption, figures }: FigureTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const differs = (pick: (figure: ChartFigure) => string | null) => new Set(figures.map(pick)).size > 1;
  const locator = figures.length < MANY ? null : findCommonLocator(figures);
  const columns: (DataColumn<ChartFigure> | false)[] = [
    differs(({ observation }) => observation.indicator) && {
      key: 'indicator',
      heading: t('table.indicator'),
      cell: ({ observation }) => catalogue.indicator(observation.indicator).shortName[language],
    },
    differs(({ refArea }) => refArea) && {
      key: 'refArea',
      heading: t('table.refArea'),
      cell: ({ refArea }) => refArea,
    },
    differs(({ code }) => code) && {
      key: 'code',
      heading: t('table.code'),
      cell: ({ code }) => code ?? t('table.total'),
    },
    { key: 'period', heading: t('table.period'), cell: ({ period }) => period, rowHeader: true },
    { key: 'figure', heading: t('table.figure'), cell: ({ text }) => text, numeric: true },
    figures.some(({ share }) => share !== undefined) && {
      key: 'share',
      heading: t('table.share'),
      cell: ({ share }) => share ?? '',
      numeric: true,
    },
    figures.some(({ remarks, doubts }) => remarks.length + doubts.length > 0) && {
      key: 'remarks',
      heading: t('table.remarks'),
      cell: ({ remarks, doubts }) =>
        doubts.length === 0 ? (
          remarks.join('; ')
        ) : (
          <>
            <DoubtMarks doubts={doubts} /> {remarks.join('; ')}
          </>
        ),
    },
    locator === null && { key: 'locator', heading: t('table.locator'), cell: ({ locator }) => locator },
  ];
  return (
    <DataTable
      caption={locator === null ? caption : `${caption}; ${locator}`}
      rows={figures}
      rowKey={({ id }) => id}
      columns={columns.filter((column) => column !== false)}
    />
  );
}
