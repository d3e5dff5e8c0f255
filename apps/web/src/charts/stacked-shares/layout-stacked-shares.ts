import { markDoubtful } from '../doubt.ts';
import { measureText } from '../layout/measure-text.ts';
import { type Box, type LabelToPlace, placeLabels } from '../layout/place-labels.ts';
import { LINE } from '../layout/text-metrics.ts';
import { BESIDE_FROM, heightsByTier, type Tier, type TierHeights } from '../layout/tiers.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { ShareRow, ShareSegment } from './build-stacked-shares.ts';

export const BAR_HEIGHT = 3.2;
/** Room under a bar for figures that do not fit in it: a tick and one line. */
const UNDER_LINE = 1.45;
const UNDER_TICK = 0.45;
const ROW_GAP = 1.3;
const TITLE_SHARE = 0.24;
const TITLE_GAP = 1;
const INSIDE_PADDING = 0.9;
export const COUNT_SCALE = 1.15;
const BETWEEN_UNDER = 0.9;

export type PlacedSegment = {
  segment: ShareSegment;
  /** Em from the left edge of the bars. */
  left: number;
  width: number;
  /** Where the text under the bar stands; null when it is inside. */
  under: Box | null;
};

export type PlacedShareRow = {
  titleLines: string[];
  titleTop: number;
  totalTop: number;
  barTop: number;
  middle: number;
  segments: PlacedSegment[];
};

export type StackedSharesLayout = { barsLeft: number; rows: PlacedShareRow[]; height: number };

/** The text of a figure that stands under its bar. */
export function underText({ countText, shareText, figure }: ShareSegment): string {
  return markDoubtful(`${countText} · ${shareText}`, figure.doubts);
}

/** The count of a figure that stands in its bar, over its share. */
export function insideText({ countText, figure }: ShareSegment): string {
  return markDoubtful(countText, figure.doubts);
}

/**
 * Where bars, figures in them and figures under them stand. Figures under a bar have as many lines as they need to stay
 * apart at the tier's narrowest width.
 *
 * @param width em of the whole drawing
 */
export function layoutStackedShares(
  rows: readonly ShareRow[],
  width: number,
  tier: Tier,
): StackedSharesLayout {
  const beside = tier >= BESIDE_FROM;
  const widestTitle = Math.max(
    0,
    ...rows.flatMap(({ title, totalText }) => [measureText(title, 'bold'), measureText(totalText)]),
  );
  const titleWidth = beside ? Math.min(widestTitle, tier * TITLE_SHARE) : tier;
  const barsLeft = beside ? titleWidth + TITLE_GAP : 0;
  const barsWidth = width - barsLeft;

  let top = 0;
  const placed = rows.map((row): PlacedShareRow => {
    const titleLines = beside ? wrapText(row.title, titleWidth, 'bold') : [row.title];
    const titleHeight = (titleLines.length + 1) * LINE;
    const barTop = beside ? top : top + LINE * 2 + 0.2;
    const titleTop = beside ? top + Math.max(0, (BAR_HEIGHT - titleHeight) / 2) : top;
    const segments = placeSegments(row.segments, barsWidth, barTop + BAR_HEIGHT);
    const lines = countUnderLines(row.segments, tier - barsLeft);
    const underHeight = lines === 0 ? 0 : UNDER_TICK + lines * UNDER_LINE;
    top = Math.max(barTop + BAR_HEIGHT + underHeight, titleTop + titleHeight) + ROW_GAP;
    return {
      titleLines,
      titleTop,
      totalTop: titleTop + titleLines.length * LINE,
      barTop,
      middle: barTop + BAR_HEIGHT / 2,
      segments,
    };
  });
  return { barsLeft, rows: placed, height: Math.max(0, top - ROW_GAP) };
}

export function heightsOfStackedShares(rows: readonly ShareRow[]): TierHeights {
  return heightsByTier((tier) => layoutStackedShares(rows, tier, tier).height);
}

function fitsInside(segment: ShareSegment, barsWidth: number): boolean {
  const { color, share, shareText } = segment;
  const count = measureText(insideText(segment), 'bold') * COUNT_SCALE;
  const needed = Math.max(count, measureText(shareText));
  return color.ink !== null && share * barsWidth >= needed + INSIDE_PADDING;
}

function placeSegments(
  segments: readonly ShareSegment[],
  barsWidth: number,
  barBottom: number,
): PlacedSegment[] {
  let left = 0;
  const row = segments.map((segment) => {
    const width = segment.share * barsWidth;
    left += width;
    return { segment, left: left - width, width };
  });
  const outside = row.filter(({ segment }) => !fitsInside(segment, barsWidth));
  const labels = outside.map(({ segment, left: segmentLeft, width }): LabelToPlace => {
    const textWidth = measureText(underText(segment)) + BETWEEN_UNDER;
    const x = segmentLeft + width / 2 - textWidth / 2;
    const candidates = [0, 1, 2].map((line) => ({
      x,
      y: barBottom + UNDER_TICK + line * UNDER_LINE,
      width: textWidth,
      height: UNDER_LINE,
    }));
    return { id: segment.id, candidates: slideAcross(candidates, barsWidth) };
  });
  const bounds = { x: 0, y: barBottom, width: barsWidth, height: UNDER_TICK + 3 * UNDER_LINE };
  // From the right: small parts stand there, and the last of them has only the edge to lean on.
  const { boxes } = placeLabels(labels.reverse(), [], bounds);
  return row.map((segment) => ({ ...segment, under: boxes.get(segment.segment.id) ?? null }));
}

/** A label may slide along its line before it takes the next one. */
function slideAcross(lines: readonly Box[], barsWidth: number): Box[] {
  return lines.flatMap((box) =>
    [0, -1, -2, -3, -4, -5, -6, 1, 2, 3].map((step) => ({
      ...box,
      x: Math.max(0, Math.min(barsWidth - box.width, box.x)) + step,
    })),
  );
}

function countUnderLines(segments: readonly ShareSegment[], barsWidth: number): number {
  const tops = placeSegments(segments, barsWidth, 0).flatMap(({ under }) => (under ? [under.y] : []));
  return tops.length === 0 ? 0 : Math.round((Math.max(...tops) - UNDER_TICK) / UNDER_LINE) + 1;
}
