import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import type { ChartFigure } from '../charts/chart-figure.ts';
import { DoubtMarks } from '../checks/doubt-marks.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { type DataColumn, DataTable } from '../ui/data-table.tsx';

type FigureTableProps = {
  caption: string;
  figures: readonly ChartFigure[];
};

/** The same figures as a chart's, in rows: every one with its period, remarks and place in the source. */
export function FigureTable({ caption, figures }: FigureTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const differs = (pick: (figure: ChartFigure) => string | null) => new Set(figures.map(pick)).size > 1;
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
    { key: 'locator', heading: t('table.locator'), cell: ({ locator }) => locator },
  ];
  return (
    <DataTable
      caption={caption}
      rows={figures}
      rowKey={({ id }) => id}
      columns={columns.filter((column) => column !== false)}
    />
  );
}
