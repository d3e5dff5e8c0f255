import { buildIndicatorHeadline } from '@korsetkish/figures';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DownloadButton } from '../../exports/download-button.tsx';
import { findCsvFilters } from '../../panels/find-csv-filters.ts';
import { SourceCitation } from '../../panels/source-citation.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import type { ExploreNames } from '../names.ts';
import type { ExploreChart, IndicatorCharts } from './explore-chart.ts';
import styles from './explore-charts.module.css';
import { ExploreDrawing } from './explore-drawing.tsx';

/** The charts of one indicator with their source, to be taken away as figures or as a picture. */
export function IndicatorSection({ drawn, names }: { drawn: IndicatorCharts; names: ExploreNames }) {
  const { t } = useTranslation('explore');
  const { language, catalogue } = names;
  const { indicator, charts, rowsLeftOut, observations } = drawn;
  const described = catalogue.indicator(indicator);
  const name = described.name[language];
  // On paper nothing beside the chart says what it shows.
  const headline = buildIndicatorHeadline(described, observations, catalogue)[language];
  const isWide = charts.length > 1 || charts.some(({ drawing }) => isLarge(drawing));
  const isDrawn = charts.some(({ drawing }) => drawing.kind !== 'LARGE_FIGURES');
  const source = <SourceCitation observations={observations} />;
  const content = (
    <div className={styles.charts} data-many={charts.length > 1}>
      {charts.map((chart) => (
        <div key={chart.key} className={styles.chart}>
          {chart.title !== null && <h3 className={styles.title}>{chart.title}</h3>}
          <ExploreDrawing
            drawing={chart.drawing}
            label={[name, chart.title].filter((part) => part !== null).join(', ')}
            language={language}
          />
        </div>
      ))}
    </div>
  );
  return (
    <section aria-label={name} data-wide={isWide} className={styles.indicator}>
      <h2 className={styles.name}>
        <Link to="/$language/indicators/$indicator" params={{ language, indicator }}>
          {name}
        </Link>
      </h2>
      <div className={styles.body}>{content}</div>
      {rowsLeftOut > 0 && <p className={styles.left}>{t('chart.rowsLeftOut', { count: rowsLeftOut })}</p>}
      <SourceLine
        links={
          <DownloadButton
            shown={findCsvFilters(observations)}
            picture={
              isDrawn
                ? {
                    id: indicator.toLowerCase(),
                    kicker: name,
                    title: headline,
                    observations,
                    source,
                    content,
                  }
                : null
            }
          />
        }
      >
        {source}
      </SourceLine>
    </section>
  );
}

/** Many bars or panels want the whole width. */
function isLarge(drawing: ExploreChart['drawing']): boolean {
  if (drawing.kind === 'TIME_SERIES') return true;
  return drawing.kind === 'GROUPED_BARS' && drawing.model.panels.length > 1;
}
