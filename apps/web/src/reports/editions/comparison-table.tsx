import type { FigureComparison, Observation } from '@korsetkish/contract';
import { formatDate } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { buildChartFigure, figureIdOf } from '../../charts/chart-figure.ts';
import { dayInAlmaty } from '../../format/day-in-almaty.ts';
import { IndicatorLink } from '../../indicators/indicator-link.tsx';
import { useChartNames } from '../../panels/use-chart-names.ts';
import { DataTable } from '../../ui/data-table.tsx';
import styles from './editions.module.css';
import { figureOfComparison } from './figure-of-comparison.ts';

type ComparisonTableProps = {
  caption: string;
  comparisons: readonly FigureComparison[];
  before: ComparedState;
  after: ComparedState;
};

/** One of the two states that figures are compared in. */
type ComparedState = {
  heading: string;
  /** What is said of a figure that it does not have. */
  absent: string;
};

/** Figures one by one: what was said, what is said after it, and where and on which day each was published. */
export function ComparisonTable({ caption, comparisons, before, after }: ComparisonTableProps) {
  const { t } = useTranslation('editions');
  const names = useChartNames();
  const say = (observation: Observation | null, absent: string) => {
    if (observation === null) return absent;
    const { text, remarks, locator } = buildChartFigure(observation, names);
    const day = formatDate(dayInAlmaty(observation.publishedAt));
    return (
      <>
        <strong className={styles.figure}>{[text, ...remarks].join('; ')}</strong>
        <small className={styles.aside}>
          {locator} · {t('published', { day })}
        </small>
      </>
    );
  };
  return (
    <DataTable
      caption={caption}
      rows={comparisons}
      rowKey={(comparison) => figureIdOf(figureOfComparison(comparison))}
      columns={[
        {
          key: 'figure',
          heading: t('figure'),
          rowHeader: true,
          cell: (comparison) => {
            const figure = figureOfComparison(comparison);
            const { code, refArea, period } = buildChartFigure(figure, names);
            return (
              <>
                <IndicatorLink indicator={figure.indicator} />
                <small className={styles.aside}>
                  {[code, refArea, period].filter((part) => part !== null).join(' · ')}
                </small>
              </>
            );
          },
        },
        { key: 'before', heading: before.heading, cell: (each) => say(each.before, before.absent) },
        { key: 'after', heading: after.heading, cell: (each) => say(each.after, after.absent) },
      ]}
    />
  );
}
