import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAnnotate } from '../annotations/use-annotate.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { AnnotationList } from '../charts/annotations/annotation-list.tsx';
import { findChecksOf } from '../checks/index-doubts.ts';
import { listDoubtsQuery } from '../checks/list-doubts.query.ts';
import { ExploreLink } from '../explore/explore-link.tsx';
import { DownloadButton } from '../exports/download-button.tsx';
import { useFilters } from '../filters/use-filters.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Panel } from '../ui/panel.tsx';
import { SourceLine } from '../ui/source-line.tsx';
import { Toggle } from '../ui/toggle.tsx';
import { CautionNotice } from './caution-notice.tsx';
import { findCsvFilters } from './find-csv-filters.ts';
import { findNotesOf } from './find-notes.ts';
import { LazyFigureTable } from './lazy-figure-table.tsx';
import { listChartCautions } from './list-chart-cautions.ts';
import { PanelCharts } from './panel-charts.tsx';
import { isDrawn, listPanelFigures, type PanelModel } from './panel-model.ts';
import { PanelNotes } from './panel-notes.tsx';
import { SourceCitation } from './source-citation.tsx';

type FigurePanelProps = {
  model: PanelModel;
  /** Whose figures these are, where they are not the area's that was asked for, or not the window's. */
  label?: string | undefined;
  headingLevel?: 'h3' | 'h4';
  /** Whether the direction is named above the sentence; on its own page it need not be. */
  namesDirection?: boolean;
};

/** A panel on screen: its sentence, its charts or the same figures as a table, what must be said, source and links. */
export function FigurePanel({ model, label, headingLevel = 'h3', namesDirection = true }: FigurePanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { layer, tablePanels, changeFilters } = useFilters();
  const { checks } = useSuspenseQuery(listDoubtsQuery(layer)).data;
  const annotate = useAnnotate();

  const { id, direction, headline, charts, facts, notesSaid } = model;
  const figures = listPanelFigures(model);
  const observations = figures.map(({ observation }) => observation);
  const indicators = [...new Set(observations.map(({ indicator }) => indicator))];
  const directionName = namesDirection ? catalogue.direction(direction).name[language] : null;
  const hasTwoViews = isDrawn(model);
  const asTable = hasTwoViews && tablePanels.includes(id);
  const kicker = [directionName, label].filter((part) => part != null).join(' · ');
  const notes = findNotesOf(observations, catalogue);
  const tellNotes = (inside: readonly string[]) => (
    <PanelNotes
      facts={facts}
      doubts={findChecksOf(checks, observations)}
      notes={notes.filter(({ note }) => !inside.includes(note))}
    />
  );
  const source = <SourceCitation observations={observations} />;
  const drawn = charts.filter(({ drawing }) => drawing.kind !== 'TABLE');
  const chooseView = (view: string) =>
    changeFilters({
      table: view === 'table' ? [...tablePanels, id] : tablePanels.filter((panel) => panel !== id),
    });

  return (
    <Panel
      id={id}
      headingLevel={headingLevel}
      kicker={kicker}
      heading={headline[language]}
      actions={
        hasTwoViews && (
          <Toggle
            legend={t('panel.view')}
            chosen={asTable ? 'table' : 'chart'}
            onChoose={chooseView}
            options={[
              { choice: 'chart', label: t('panel.chart') },
              { choice: 'table', label: t('panel.table') },
            ]}
          />
        )
      }
      footer={
        <SourceLine
          links={
            <>
              {indicators.map((indicator) => (
                <Link key={indicator} to="/$language/indicators/$indicator" params={{ language, indicator }}>
                  {indicators.length === 1
                    ? t('panel.passport')
                    : catalogue.indicator(indicator).shortName[language]}
                </Link>
              ))}
              <ExploreLink indicators={indicators} refAreas={observations.map(({ refArea }) => refArea)} />
              <DownloadButton
                shown={findCsvFilters(observations)}
                picture={
                  drawn.length === 0
                    ? null
                    : {
                        id,
                        kicker,
                        title: headline[language],
                        observations,
                        source,
                        content: (
                          <>
                            <PanelCharts charts={drawn} headline={headline} />
                            {tellNotes(notesSaid)}
                          </>
                        ),
                      }
                }
              />
            </>
          }
        >
          {source}
        </SourceLine>
      }
    >
      {asTable ? (
        <>
          <LazyFigureTable caption={headline[language]} figures={figures} />
          <AnnotationList annotations={annotate(figures)} />
          <CautionNotice cautions={listChartCautions(charts, catalogue).flat()} />
        </>
      ) : (
        <PanelCharts charts={charts} headline={headline} />
      )}
      {/* What a chart says inside itself, its table does not. */}
      {tellNotes(asTable ? [] : notesSaid)}
    </Panel>
  );
}
