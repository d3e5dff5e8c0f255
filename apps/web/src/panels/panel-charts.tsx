import type { Headline } from '@korsetkish/figures';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnotate } from '../annotations/use-annotate.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { CautionNotice } from './caution-notice.tsx';
import { listChartCautions } from './list-chart-cautions.ts';
import styles from './panel-charts.module.css';
import { PanelDrawing } from './panel-drawing.tsx';
import type { PanelDrawing as Drawing, PanelChart } from './panel-model.ts';

/** From how many figures on a table of what no drawing shows is opened by who wants it. */
const MANY = 13;

type PanelChartsProps = {
  charts: readonly PanelChart[];
  /** The panel's sentence, which names a drawing that has none of its own. */
  headline: Headline;
  /** Drawings stand beside each other wherever there is room, as on a wall. */
  spread?: boolean;
};

/** A panel's drawings under each other; a few columns stand beside what they belong to where there is room. */
export function PanelCharts({ charts, headline, spread = false }: PanelChartsProps) {
  const language = useLanguage();
  const annotate = useAnnotate();
  const cautions = listChartCautions(charts, useCatalogue());
  const [first, second] = charts;
  const mayStandBeside =
    charts.length === 2 && first?.drawing.kind !== 'PACE_BAR' && second?.drawing.kind === 'PERIOD_COLUMNS';
  return (
    <div className={styles.room}>
      <div className={styles.charts} data-beside={mayStandBeside} data-spread={spread}>
        {charts.map(({ sentence, drawing }, place) => (
          <div key={`${drawing.kind} ${drawing.model.figures[0]?.id}`} className={styles.chart}>
            {sentence && <p className={styles.sentence}>{sentence[language]}</p>}
            <Folded figures={isLongRest(drawing, place) ? drawing.model.figures.length : null}>
              <PanelDrawing
                drawing={drawing}
                language={language}
                label={(sentence ?? headline)[language]}
                annotations={annotate(drawing.model.figures)}
              />
            </Folded>
            <CautionNotice cautions={cautions[place] ?? []} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** A long table under drawings: shown as a chart, the panel is not to be a table all the same. */
const isLongRest = ({ kind, model }: Drawing, place: number): boolean =>
  kind === 'TABLE' && place > 0 && model.figures.length >= MANY;

/** Says how many figures it holds, and shows them when opened; null shows them at once. */
function Folded({ figures, children }: { figures: number | null; children: ReactNode }) {
  const { t } = useTranslation();
  if (figures === null) return children;
  return (
    <details className={styles.rest}>
      <summary>{t('panel.rest', { figures })}</summary>
      {children}
    </details>
  );
}
