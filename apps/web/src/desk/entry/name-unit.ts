import type { Language, UnitMeasure } from '@korsetkish/contract';
import { formatScale, formatUnit, SCALES, type Scale } from '@korsetkish/figures';

/** Beside a figure the sign does; in a form, where no figure stands yet, the word is plainer. */
const TENGE: Readonly<Record<Language, string>> = { kk: 'теңге', ru: 'тенге' };

/** What is counted is printed in thousands or millions at most. */
const SCALES_OF_COUNTS: readonly Scale[] = [0, 3, 6];

/** The multipliers to choose from: of money all, of a per cent none. */
export function scalesOf({ unitMeasure }: UnitMeasure): readonly Scale[] {
  if (unitMeasure === 'PERCENT') return [0];
  return unitMeasure === 'KZT' ? SCALES : SCALES_OF_COUNTS;
}

/** A unit with its multiplier, spelled out: `тыс. тенге`, `мың теңге`, `человек`. */
export function nameUnit(unit: UnitMeasure, unitMult: number, language: Language): string {
  const scale = SCALES.find((power) => power === unitMult);
  // A power of ten that has no word is written as what it is.
  const multiplier = scale === undefined ? `10^${unitMult}` : formatScale(scale, language);
  const name =
    unit.unitMeasure === 'KZT' ? TENGE[language] : formatUnit(unit, 5, language, { scaled: unitMult > 0 });
  return `${multiplier} ${name}`.trim();
}
