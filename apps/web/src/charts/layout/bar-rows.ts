import { widthWithMarks } from './annotation-marks.ts';
import { measureText } from './measure-text.ts';
import { LINE, SMALL } from './text-metrics.ts';
import { BESIDE_FROM, type Tier } from './tiers.ts';
import { wrapText } from './wrap-text.ts';

const SMALL_LINE = LINE * SMALL;

const BAR_BESIDE = 1.75;
const BAR_BELOW_LABEL = 1.4;
const ROW_GAP = 0.85;
const LABEL_GAP = 1;
/** Most of the width that labels may take from the bars. */
const LABEL_SHARE = 0.34;

/** What stands at a bar: its label, and texts under it (each wraps on its own). */
export type BarRowText = {
  label: string;
  below: readonly string[];
  /** How many annotations are marked after the label. */
  marks?: number;
};

/** One row, everything in em from the top of the drawing. */
export type BarRow = {
  labelLines: string[];
  labelTop: number;
  barTop: number;
  barHeight: number;
  /** Middle of the bar: where the row stands on the axis. */
  middle: number;
  belowLines: string[];
  belowTop: number;
};

export type BarRows = {
  /** True: labels stand in a column left of the bars; false: each above its bar. */
  beside: boolean;
  /** Where bars start, em. */
  barsLeft: number;
  rows: BarRow[];
  height: number;
};

/**
 * Rows of horizontal bars whose labels wrap instead of being cut. Every row is as high as its own texts need.
 *
 * @param leastContent em that a bar's row takes at least, for a figure of two lines at its end
 */
export function layoutBarRows(texts: readonly BarRowText[], tier: Tier, leastContent = 0): BarRows {
  const beside = tier >= BESIDE_FROM;
  const widest = Math.max(0, ...texts.map(({ label }) => measureText(label)));
  const mostLabel = beside ? Math.min(widest, tier * LABEL_SHARE) : tier;
  const labels = texts.map(({ label }) => wrapText(label, mostLabel));
  // A label that wraps leaves its column narrower than it might have been; the bars get the rest.
  const labelWidth = Math.max(
    0,
    ...labels.flat().map((line) => measureText(line)),
    ...texts.map(({ marks = 0 }, index) => widthWithMarks(labels[index] ?? [], marks)),
  );
  const barsLeft = beside ? labelWidth + LABEL_GAP : 0;
  const belowWidth = (tier - barsLeft) / SMALL;

  let top = 0;
  const rows = texts.map(({ below }, index) => {
    const labelLines = labels[index] ?? [];
    const belowLines = below.flatMap((text) => wrapText(text, belowWidth));
    const row = beside
      ? besideRow(labelLines, belowLines, top, leastContent)
      : belowLabelRow(labelLines, belowLines, top);
    top = row.bottom + ROW_GAP;
    return row.row;
  });
  return { beside, barsLeft, rows, height: Math.max(0, top - ROW_GAP) };
}

type PlacedRow = { row: BarRow; bottom: number };

function besideRow(labelLines: string[], belowLines: string[], top: number, leastContent: number): PlacedRow {
  const labelHeight = labelLines.length * LINE;
  const barBlock = Math.max(BAR_BESIDE, leastContent);
  const content = Math.max(barBlock, belowLines.length === 0 ? labelHeight : 0);
  const middle = top + content / 2;
  const labelTop = belowLines.length === 0 ? middle - labelHeight / 2 : middle - LINE / 2;
  const belowTop = top + content + 0.2;
  const row = {
    labelLines,
    labelTop,
    barTop: middle - BAR_BESIDE / 2,
    barHeight: BAR_BESIDE,
    middle,
    belowLines,
    belowTop,
  };
  return { row, bottom: Math.max(labelTop + labelHeight, belowTop + belowLines.length * SMALL_LINE) };
}

function belowLabelRow(labelLines: string[], belowLines: string[], top: number): PlacedRow {
  const barTop = top + labelLines.length * LINE + 0.2;
  const belowTop = barTop + BAR_BELOW_LABEL + 0.3;
  const row = {
    labelLines,
    labelTop: top,
    barTop,
    barHeight: BAR_BELOW_LABEL,
    middle: barTop + BAR_BELOW_LABEL / 2,
    belowLines,
    belowTop,
  };
  return { row, bottom: belowTop + belowLines.length * SMALL_LINE };
}
