import { useSuspenseQuery } from '@tanstack/react-query';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { findChecksOf } from '../checks/index-doubts.ts';
import { listDoubtsQuery } from '../checks/list-doubts.query.ts';
import { useFilters } from '../filters/use-filters.ts';
import { findNotesOf } from '../panels/find-notes.ts';
import { PanelCharts } from '../panels/panel-charts.tsx';
import { listPanelFigures, type PanelModel } from '../panels/panel-model.ts';
import { PanelNotes } from '../panels/panel-notes.tsx';
import { SourceCitation } from '../panels/source-citation.tsx';
import styles from './panel-slide.module.css';
import { pickSpeakerFigures } from './pick-speaker-figures.ts';
import { SpeakerFigures } from './speaker-figures.tsx';

type PanelSlideProps = { panel: PanelModel; isPrinting: boolean };

/** What a panel shows, for a wall: its charts, and under them what the speaker says of them. */
export function PanelSlide({ panel, isPrinting }: PanelSlideProps) {
  const catalogue = useCatalogue();
  const { layer } = useFilters();
  const { checks } = useSuspenseQuery(listDoubtsQuery(layer)).data;
  const { headline, charts, facts, notesSaid } = panel;
  const observations = listPanelFigures(panel).map(({ observation }) => observation);
  const notes = findNotesOf(observations, catalogue);
  return (
    <div className={styles.panel} data-layout={layoutOf(panel)}>
      <div className={styles.charts}>
        <PanelCharts charts={charts} headline={headline} spread />
      </div>
      <div className={styles.facts}>
        <SpeakerFigures figures={pickSpeakerFigures(panel)} />
        <PanelNotes
          facts={facts}
          doubts={findChecksOf(checks, observations)}
          notes={notes.filter(({ note }) => !notesSaid.includes(note))}
          unfolded={isPrinting}
        />
        <p className={styles.source}>
          <SourceCitation observations={observations} />
        </p>
      </div>
    </div>
  );
}

/** Columns that leave half of a wall free; more of them have the width for themselves. */
const FEW_COLUMNS = 4;

/** How a slide makes use of its room: a figure alone is the largest thing on it, beside a few columns stands what is said. */
function layoutOf({ charts }: PanelModel): 'FIGURE' | 'FIGURES' | 'BESIDE' | 'BELOW' {
  const [drawing, second] = charts.map((chart) => chart.drawing);
  if (!drawing || second) return 'BELOW';
  const { length } = drawing.model.figures;
  if (drawing.kind === 'LARGE_FIGURES') return length === 1 ? 'FIGURE' : 'FIGURES';
  return drawing.kind === 'PERIOD_COLUMNS' && length <= FEW_COLUMNS ? 'BESIDE' : 'BELOW';
}
