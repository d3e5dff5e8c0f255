import type { Observation } from '@korsetkish/contract';
import type { PivotLayout } from '@korsetkish/figures';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnotate } from '../../annotations/use-annotate.ts';
import { AnnotationList } from '../../charts/annotations/annotation-list.tsx';
import { GroupedBarsChart, PeriodColumnsChart, TimeSeriesChart } from '../../charts/lazy-charts.tsx';
import { LargeFigures } from '../../panels/large-figures.tsx';
import { useChartNames } from '../../panels/use-chart-names.ts';
import { Notice } from '../../ui/notice.tsx';
import type { ExploreNames } from '../names.ts';
import { buildExploreCharts } from './build-explore-charts.ts';
import type { ExploreChart } from './explore-chart.ts';
import styles from './explore-charts.module.css';

/** Charts drawn at once; each costs the browser as much as a small page. */
const MOST_CHARTS = 36;

type ExploreChartsProps = {
  observations: readonly Observation[];
  layout: PivotLayout;
  names: ExploreNames;
};

/** The figures of the result as charts, one section an indicator. */
export function ExploreCharts({ observations, layout, names }: ExploreChartsProps) {
  const { t } = useTranslation('explore');
  const chartNames = useChartNames();
  const { language, catalogue } = names;
  const indicators = useMemo(
    () => buildExploreCharts(observations, layout, names, chartNames),
    [observations, layout, names, chartNames],
  );
  let room = MOST_CHARTS;
  const shown = indicators.map((each) => {
    const charts = each.charts.slice(0, Math.max(0, room));
    room -= each.charts.length;
    return { ...each, charts };
  });
  const all = indicators.reduce((sum, { charts }) => sum + charts.length, 0);
  return (
    <>
      {all > MOST_CHARTS && <Notice>{t('chart.tooMany', { shown: MOST_CHARTS, all })}</Notice>}
      <div className={styles.indicators}>
        {shown
          .filter(({ charts }) => charts.length > 0)
          .map(({ indicator, charts, rowsLeftOut }) => {
            const name = catalogue.indicator(indicator).name[language];
            const isWide = charts.length > 1 || charts.some(({ drawing }) => isLarge(drawing));
            return (
              <section key={indicator} aria-label={name} data-wide={isWide} className={styles.indicator}>
                <h2 className={styles.name}>
                  <Link to="/$language/indicators/$indicator" params={{ language, indicator }}>
                    {name}
                  </Link>
                </h2>
                <div className={styles.charts} data-many={charts.length > 1}>
                  {charts.map((chart) => (
                    <div key={chart.key} className={styles.chart}>
                      {chart.title !== null && <h3 className={styles.title}>{chart.title}</h3>}
                      <Drawing
                        drawing={chart.drawing}
                        label={[name, chart.title].filter((part) => part !== null).join(', ')}
                        language={language}
                      />
                    </div>
                  ))}
                </div>
                {rowsLeftOut > 0 && (
                  <p className={styles.left}>{t('chart.rowsLeftOut', { count: rowsLeftOut })}</p>
                )}
              </section>
            );
          })}
      </div>
    </>
  );
}

/** Many bars or panels want the whole width. */
function isLarge(drawing: ExploreChart['drawing']): boolean {
  if (drawing.kind === 'TIME_SERIES') return true;
  return drawing.kind === 'GROUPED_BARS' && drawing.model.panels.length > 1;
}

type DrawingProps = { label: string; language: ExploreNames['language'] } & Pick<ExploreChart, 'drawing'>;

function Drawing({ drawing, ...named }: DrawingProps) {
  const annotate = useAnnotate();
  const annotations = annotate(drawing.model.figures);
  const said = { ...named, annotations };
  switch (drawing.kind) {
    case 'TIME_SERIES':
      return <TimeSeriesChart model={drawing.model} {...said} />;
    case 'GROUPED_BARS':
      return <GroupedBarsChart model={drawing.model} {...said} />;
    case 'PERIOD_COLUMNS':
      return <PeriodColumnsChart model={drawing.model} {...said} />;
    case 'LARGE_FIGURES':
      return (
        <>
          <LargeFigures figures={drawing.model.figures} />
          <AnnotationList annotations={annotations} />
        </>
      );
  }
}
