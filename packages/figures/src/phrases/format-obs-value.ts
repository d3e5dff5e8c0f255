import type { Language, UnitMeasure } from '@korsetkish/contract';
import { formatMissing } from './format-missing.ts';
import { kazakhObsValue } from './kazakh-obs-value.ts';
import type { ObsValueOptions, ObsValueParts, ShownFigure } from './obs-value-parts.ts';
import { russianObsValue } from './russian-obs-value.ts';
import { printedScale, scaleTo } from './scale.ts';
import { markSynthetic } from './synthetic-mark.ts';

/**
 * A figure with its qualifier, scale and unit: `более 4 тыс. НПО`, `4 мыңнан астам ҮЕҰ`. Without options it keeps the
 * power of ten and the decimals it was printed with; `scale` alone keeps one decimal at most.
 */
export function formatObsValue(
  figure: ShownFigure,
  unitMeasure: UnitMeasure,
  language: Language,
  options: ObsValueOptions = {},
): ObsValueParts {
  if (figure.obsValue === null) return missingParts(formatMissing(figure.obsStatus, language));
  const printed = printedScale(figure);
  const { scale = printed.scale, withUnit = true } = options;
  const { decimals = scale === printed.scale ? printed.decimals : 1 } = options;
  const value = scaleTo(figure.obsValue, figure.unitMult, scale);
  const write = language === 'ru' ? russianObsValue : kazakhObsValue;
  const parts = write(value, { scale, decimals }, figure.qualifier, withUnit ? unitMeasure : null);
  return { ...parts, text: markSynthetic(parts.text, figure), before: markSynthetic(parts.before, figure) };
}

function missingParts(reason: string): ObsValueParts {
  return {
    text: reason,
    before: reason,
    number: '',
    after: '',
    qualifierBefore: '',
    unitBefore: '',
    scale: '',
    unit: '',
    qualifierAfter: '',
  };
}
