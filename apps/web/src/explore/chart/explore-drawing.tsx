import type { Language } from '@korsetkish/contract';
import { useAnnotate } from '../../annotations/use-annotate.ts';
import { AnnotationList } from '../../charts/annotations/annotation-list.tsx';
import { GroupedBarsChart, PeriodColumnsChart, TimeSeriesChart } from '../../charts/lazy-charts.tsx';
import { LargeFigures } from '../../panels/large-figures.tsx';
import type { ExploreChart } from './explore-chart.ts';

type ExploreDrawingProps = {
  drawing: ExploreChart['drawing'];
  /** What it is of: its name for those who do not see it. */
  label: string;
  language: Language;
};

/** Draws one chart of a result, with what happened in its time. */
export function ExploreDrawing({ drawing, ...named }: ExploreDrawingProps) {
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
