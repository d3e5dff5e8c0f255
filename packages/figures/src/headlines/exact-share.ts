import { shareOf } from '../aggregation/share-of.ts';
import type { ExactFigure } from '../phrases/format-part-of.ts';
import type { HeadlineFigure } from './headline.ts';

export type ExactHeadlineFigure = HeadlineFigure & ExactFigure;

/** True for a figure that a share may be said of: a number without a qualifier. */
export function isExact(figure: HeadlineFigure): figure is ExactHeadlineFigure {
  return figure.obsValue !== null && figure.qualifier === null;
}

/** Part in per cent of whole; null where either is missing or not exact, or the two do not belong together. */
export function exactShareOf(part: HeadlineFigure, whole: HeadlineFigure): number | null {
  if (!isExact(part) || !isExact(whole)) return null;
  const share = shareOf(part, whole);
  return share.result === 'SHARE' ? share.percent : null;
}
