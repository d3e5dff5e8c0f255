import type { Language, Observation, UnitMeasure } from '@korsetkish/contract';
import { formatNumber } from './format-number.ts';
import { formatObsValue } from './format-obs-value.ts';
import { formatUnit } from './format-unit.ts';
import { inflectKazakhNumber, inflectKazakhScaleWord } from './kazakh-numeral.ts';
import { chooseScale, formatScale, kazakhScaleWord, scaleTo } from './scale.ts';
import { NBSP } from './typography.ts';

/** A figure that has a number, and no qualifier that would blur it. */
export type ExactFigure = Pick<Observation, 'decimals' | 'unitMult' | 'obsStatus'> & {
  obsValue: number;
  qualifier: null;
};

/**
 * A part and its whole in one scale: `944 из 3 600 часов`. Kazakh names the whole first, so that only the numeral is
 * inflected: `3 600 сағат, оның 944‑і`.
 * @param withUnit false leaves out the Russian unit that the sentence has said before: `56 из 98`
 */
export function formatPartOf(
  part: ExactFigure,
  whole: ExactFigure,
  unitMeasure: UnitMeasure,
  language: Language,
  withUnit = true,
): string {
  const display = chooseScale([part, whole], unitMeasure.unitMeasure);
  const { scale, decimals } = display;
  const partValue = scaleTo(part.obsValue, part.unitMult, scale);
  if (language === 'kk') {
    const scaleWord = kazakhScaleWord(scale);
    const ofThem =
      scaleWord === null
        ? inflectKazakhNumber(partValue, decimals, 'POSSESSIVE')
        : `${formatNumber(partValue, decimals)}${NBSP}${inflectKazakhScaleWord(scaleWord, 'POSSESSIVE')}`;
    return `${formatObsValue(whole, unitMeasure, language, display).text}, оның ${ofThem}`;
  }
  const wholeValue = scaleTo(whole.obsValue, whole.unitMult, scale);
  const scaleWord = formatScale(scale, language);
  const context = { decimals, scaled: scaleWord !== '', genitive: true };
  const unit = withUnit ? formatUnit(unitMeasure, wholeValue, language, context) : '';
  const words = [formatNumber(wholeValue, decimals), scaleWord, unit].filter((word) => word !== '');
  return `${formatNumber(partValue, decimals)} из ${words.join(NBSP)}`;
}
