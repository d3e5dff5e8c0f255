import type { Headline } from '@korsetkish/figures';
import { useAnnotate } from '../annotations/use-annotate.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { CautionNotice } from './caution-notice.tsx';
import { listChartCautions } from './list-chart-cautions.ts';
import styles from './panel-charts.module.css';
import { PanelDrawing } from './panel-drawing.tsx';
import type { PanelChart } from './panel-model.ts';

type PanelChartsProps = {
  charts: readonly PanelChart[];
  /** The panel's sentence, which names a drawing that has none of its own. */
  headline: Headline;
};

/** A panel's drawings under each other; a few columns stand beside what they belong to where there is room. */
export function PanelCharts({ charts, headline }: PanelChartsProps) {
  const language = useLanguage();
  const annotate = useAnnotate();
  const cautions = listChartCautions(charts, useCatalogue());
  const [first, second] = charts;
  const mayStandBeside =
    charts.length === 2 && first?.drawing.kind !== 'PACE_BAR' && second?.drawing.kind === 'PERIOD_COLUMNS';
  return (
    <div className={styles.room}>
      <div className={styles.charts} data-beside={mayStandBeside}>
        {charts.map(({ sentence, drawing }, place) => (
          <div key={`${drawing.kind} ${drawing.model.figures[0]?.id}`} className={styles.chart}>
            {sentence && <p className={styles.sentence}>{sentence[language]}</p>}
            <PanelDrawing
              drawing={drawing}
              language={language}
              label={(sentence ?? headline)[language]}
              annotations={annotate(drawing.model.figures)}
            />
            <CautionNotice cautions={cautions[place] ?? []} />
          </div>
        ))}
      </div>
    </div>
  );
}
