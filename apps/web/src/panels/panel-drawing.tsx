import type { Language } from '@korsetkish/contract';
import {
  GroupedBarsChart,
  PaceBarChart,
  PeriodColumnsChart,
  RankedBarsChart,
  StackedSharesChart,
  TimeSeriesChart,
} from '../charts/lazy-charts.tsx';
import { FigureTable } from './figure-table.tsx';
import { LargeFigures } from './large-figures.tsx';
import type { PanelDrawing as Drawing } from './panel-model.ts';

type PanelDrawingProps = {
  drawing: Drawing;
  language: Language;
  /** The sentence the drawing says: its name for those who do not see it. */
  label: string;
};

/** Draws what a panel's model asks for. */
export function PanelDrawing({ drawing, language, label }: PanelDrawingProps) {
  switch (drawing.kind) {
    case 'TIME_SERIES':
      return <TimeSeriesChart model={drawing.model} language={language} label={label} />;
    case 'STACKED_SHARES':
      return <StackedSharesChart model={drawing.model} language={language} label={label} />;
    case 'RANKED_BARS':
      return <RankedBarsChart model={drawing.model} language={language} label={label} />;
    case 'GROUPED_BARS':
      return <GroupedBarsChart model={drawing.model} language={language} label={label} />;
    case 'PERIOD_COLUMNS':
      return <PeriodColumnsChart model={drawing.model} language={language} label={label} />;
    case 'PACE_BAR':
      return <PaceBarChart model={drawing.model} language={language} label={label} />;
    case 'LARGE_FIGURES':
      return <LargeFigures figures={drawing.model.figures} />;
    case 'TABLE':
      return <FigureTable caption={label} figures={drawing.model.figures} />;
  }
}
