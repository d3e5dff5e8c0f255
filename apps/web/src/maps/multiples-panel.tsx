import type { Observation, TimePeriod } from '@korsetkish/contract';
import { formatMissing } from '@korsetkish/figures';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnotate } from '../annotations/use-annotate.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { buildSmallMultiples } from '../charts/small-multiples/build-small-multiples.ts';
import { SmallMultiples } from '../charts/small-multiples/small-multiples.tsx';
import { DownloadButton } from '../exports/download-button.tsx';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { findCsvFilters } from '../panels/find-csv-filters.ts';
import { SourceCitation } from '../panels/source-citation.tsx';
import { useChartNames } from '../panels/use-chart-names.ts';
import { Panel } from '../ui/panel.tsx';
import { SourceLine } from '../ui/source-line.tsx';
import styles from './map-panel.module.css';
import type { MapSlice } from './map-slice.ts';
import { MAP_WORDS } from './map-words.ts';

type MultiplesPanelProps = {
  slice: MapSlice;
  /** The period of the map. */
  marked: TimePeriod;
  /** Figures of the slice, of the periods to be shown. */
  observations: readonly Observation[];
  /** What the figures are of. */
  title: string;
};

/** How each area of the map changed, all on one scale; areas without figures are named. */
export function MultiplesPanel({ slice, marked, observations, title }: MultiplesPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { refAreas } = catalogue;
  const names = useChartNames();
  const model = useMemo(() => {
    const areas = refAreas.filter(({ parent }) => parent === slice.whole);
    return buildSmallMultiples({ areas, observations, names });
  }, [refAreas, slice, observations, names]);
  const annotate = useAnnotate();
  const heading = MAP_WORDS[language].headingMultiples;
  const noFigure = formatMissing('O', language);
  const source = <SourceCitation observations={observations} />;
  const drawing = (still: boolean) => (
    <>
      <SmallMultiples
        // Another map marks its own period.
        key={`${slice.whole} ${slice.id} ${marked} ${observations.length}`}
        model={model}
        label={heading}
        marked={marked}
        words={{ period: t('table.period'), noFigure }}
        language={language}
        annotations={annotate(model.figures)}
        still={still}
      />
      {model.withoutFigures.length > 0 && (
        <p className={styles.small}>
          {noFigure}: {model.withoutFigures.join(', ')}.
        </p>
      )}
    </>
  );
  return (
    <Panel
      id="map-multiples"
      headingLevel="h3"
      heading={heading}
      footer={
        <SourceLine
          links={
            <DownloadButton
              shown={findCsvFilters(observations)}
              picture={{
                id: 'map-multiples',
                kicker: capitalize(catalogue.refArea(slice.whole).name[language]),
                title: `${title}. ${heading}`,
                observations,
                source,
                content: drawing(true),
              }}
            />
          }
        >
          {source}
        </SourceLine>
      }
    >
      {drawing(false)}
    </Panel>
  );
}
