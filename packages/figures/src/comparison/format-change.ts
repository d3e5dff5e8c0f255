import type { Language, UnitMeasure } from '@korsetkish/contract';
import { formatObsValue } from '../phrases/format-obs-value.ts';
import { formatPercent } from '../phrases/format-percent.ts';
import { PERCENTAGE_POINTS } from '../phrases/percentage-points.ts';
import { chooseScale, type DisplayScale, type ScaledFigure, scaleTo } from '../phrases/scale.ts';
import { markSynthetic } from '../phrases/synthetic-mark.ts';
import { MINUS } from '../phrases/typography.ts';
import type { Change } from './comparison.ts';

/**
 * A change with its sign, size and, where there is one, relative size: `+180,0 млн ₸ (+40,9 %)`, `−0,3 п. п.`, `0`. What is
 * too small for the digits shown has no sign.
 * Only for exact figures: a qualified difference is bounded, which a sign cannot say, and gives null.
 */
export function formatChange(
  change: Change,
  unitMeasure: UnitMeasure,
  language: Language,
  chooseDisplay: (figures: readonly ScaledFigure[], unitMeasure: string) => DisplayScale = chooseScale,
): string | null {
  const { difference, relativePercent } = change;
  if (difference.qualifier !== null) return null;
  const unit = unitMeasure.unitMeasure === 'PERCENT' ? PERCENTAGE_POINTS : unitMeasure;
  // Marked once, before the sign: `◇ +2`.
  const size = {
    ...difference,
    obsValue: Math.abs(difference.obsValue),
    obsStatus: 'A',
    layer: 'published',
  } as const;
  const display = chooseDisplay([size], unit.unitMeasure);
  const text = formatObsValue(size, unit, language, display).text;
  const shown = scaleTo(difference.obsValue, difference.unitMult, display.scale).round(display.decimals);
  const sign = signOf(shown.toNumber());
  const relative =
    relativePercent === null ? '' : ` (${sign}${formatPercent(Math.abs(relativePercent), 1, language)})`;
  return markSynthetic(sign + text + relative, difference);
}

function signOf(difference: number): string {
  if (difference === 0) return '';
  return difference > 0 ? '+' : MINUS;
}
