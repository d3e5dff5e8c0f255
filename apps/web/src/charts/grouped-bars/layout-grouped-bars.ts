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
export type GroupedBarsLayout = BarRows & { headings: PanelHeading[]; headingHeight: number };

export function layoutGroupedBars({ panels, rows }: GroupedBarsModel, tier: Tier): GroupedBarsLayout {
  const bars = layoutBarRows(
    rows.map(({ label }) => ({ label, below: [] })),
    tier,
  );
  const width = widthOfPanel(tier - bars.barsLeft, panels.length);
  const headings = panels.map(({ title, totalText }) => ({
    titleLines: wrapText(title, width, 'bold'),
    totalLines: totalText === null ? [] : wrapText(totalText, width),
  }));
  const lines = headings.map(({ titleLines, totalLines }) => titleLines.length + totalLines.length);
  const headingHeight = Math.max(0, ...lines) * LINE + HEADING_GAP;
  return { ...bars, headings, headingHeight, height: headingHeight + bars.height };
}

export function heightsOfGroupedBars(model: GroupedBarsModel): TierHeights {
  return heightsByTier((tier) => layoutGroupedBars(model, tier).height);
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
