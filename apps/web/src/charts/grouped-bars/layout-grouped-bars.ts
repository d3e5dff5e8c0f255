import {
  type ChartAnnotation,
  findMarks,
  findMarksOfPeriod,
} from '../annotations/build-chart-annotations.ts';
import { type BarRows, layoutBarRows } from '../layout/bar-rows.ts';
import { fitAxisEnd } from '../layout/fit-axis-end.ts';
import { measureText } from '../layout/measure-text.ts';
import { LINE } from '../layout/text-metrics.ts';
import { heightsByTier, type Tier, type TierHeights } from '../layout/tiers.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { GroupedBarsModel } from './build-grouped-bars.ts';

const PANEL_GAP = 1.5;
const HEADING_GAP = 0.9;
export const END_GAP = 0.45;

export type PanelHeading = { titleLines: string[]; totalLines: string[] };
export type GroupedBarsLayout = BarRows & {
  headings: PanelHeading[];
  headingHeight: number;
  /** What is marked at each panel's heading, and at each row's label. */
  marks: { panels: ChartAnnotation[][]; rows: ChartAnnotation[][] };
};

export function layoutGroupedBars(
  model: GroupedBarsModel,
  tier: Tier,
  annotations: readonly ChartAnnotation[] = [],
): GroupedBarsLayout {
  const { panels, rows } = model;
  const marks = placeAnnotations(model, annotations);
  const bars = layoutBarRows(
    rows.map(({ label }, index) => ({ label, below: [], marks: marks.rows[index]?.length ?? 0 })),
    tier,
  );
  const width = widthOfPanel(tier - bars.barsLeft, panels.length);
  const headings = panels.map(({ title, totalText }) => ({
    titleLines: wrapText(title, width, 'bold'),
    totalLines: totalText === null ? [] : wrapText(totalText, width),
  }));
  const lines = headings.map(({ titleLines, totalLines }) => titleLines.length + totalLines.length);
  const headingHeight = Math.max(0, ...lines) * LINE + HEADING_GAP;
  return { ...bars, headings, headingHeight, marks, height: headingHeight + bars.height };
}

/**
 * What happened to all of a period is told at its panel; what is of some codes or areas, or where panels are not
 * periods, at the rows.
 */
function placeAnnotations(
  { panels, rows, figures }: GroupedBarsModel,
  annotations: readonly ChartAnnotation[],
): GroupedBarsLayout['marks'] {
  const ofPanels = panels.map(({ timePeriod }) => findMarksOfPeriod(annotations, figures, timePeriod));
  const ofRows = annotations.filter((annotation) => !ofPanels.flat().includes(annotation));
  return { panels: ofPanels, rows: rows.map((row) => findMarks(ofRows, row.figures)) };
}

export function heightsOfGroupedBars(
  model: GroupedBarsModel,
  annotations: readonly ChartAnnotation[] = [],
): TierHeights {
  return heightsByTier((tier) => layoutGroupedBars(model, tier, annotations).height);
}

/** Em of one panel, and of one panel with the gap after it. */
export function widthOfPanel(barsWidth: number, panels: number): number {
  return (barsWidth - PANEL_GAP * (panels - 1)) / panels;
}

export function panelStep(barsWidth: number, panels: number): number {
  return widthOfPanel(barsWidth, panels) + PANEL_GAP;
}

/** One axis end for all panels, in the chart's unit, so that equal bars mean equal figures. */
export function findSharedAxisEnd({ rows, alongside = [] }: GroupedBarsModel, panelWidth: number): number {
  const cells = [...rows.flatMap((row) => row.cells), ...alongside];
  const ends = cells.flatMap((cell) =>
    cell ? [{ extent: cell.plotted, textWidth: measureText(cell.figureText, 'bold') + END_GAP + 0.3 }] : [],
  );
  return fitAxisEnd(ends, panelWidth);
}
