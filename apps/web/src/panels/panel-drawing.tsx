import type { Language } from '@korsetkish/contract';
import { AnnotationList } from '../charts/annotations/annotation-list.tsx';
import type { ChartAnnotation } from '../charts/annotations/build-chart-annotations.ts';
import {
  GroupedBarsChart,
  PaceBarChart,
  PeriodColumnsChart,
  RankedBarsChart,
  StackedSharesChart,
  TimeSeriesChart,
} from '../charts/lazy-charts.tsx';
import { LargeFigures } from './large-figures.tsx';
import { LazyFigureTable } from './lazy-figure-table.tsx';
import type { PanelDrawing as Drawing } from './panel-model.ts';

type PanelDrawingProps = {
  drawing: Drawing;
  language: Language;
  /** The sentence the drawing says: its name for those who do not see it. */
  label: string;
  annotations: readonly ChartAnnotation[];
};

/** Draws what a panel's model asks for, with what happened in its time. */
export function PanelDrawing({ drawing, ...said }: PanelDrawingProps) {
  switch (drawing.kind) {
    case 'TIME_SERIES':
      return <TimeSeriesChart model={drawing.model} {...said} />;
    case 'STACKED_SHARES':
      return <StackedSharesChart model={drawing.model} {...said} />;
    case 'RANKED_BARS':
      return <RankedBarsChart model={drawing.model} {...said} />;
    case 'GROUPED_BARS':
      return <GroupedBarsChart model={drawing.model} {...said} />;
    case 'PERIOD_COLUMNS':
      return <PeriodColumnsChart model={drawing.model} {...said} />;
    case 'PACE_BAR':
      return <PaceBarChart model={drawing.model} {...said} />;
    case 'LARGE_FIGURES':
      return (
        <>
          <LargeFigures figures={drawing.model.figures} />
          <AnnotationList annotations={said.annotations} />
        </>
      );
    case 'TABLE':
      return (
        <>
          <LazyFigureTable caption={said.label} figures={drawing.model.figures} />
          <AnnotationList annotations={said.annotations} />
        </>
      );
  }
}
