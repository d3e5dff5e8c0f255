import type { Language, UnitMeasure } from '@korsetkish/contract';
import { formatScale, formatUnit, SCALES, type Scale } from '@korsetkish/figures';

/** Beside a figure the sign does; in a form, where no figure stands yet, the word is plainer. */
const TENGE: Readonly<Record<Language, string>> = { kk: 'теңге', ru: 'тенге' };

/** Of a per cent there are no thousands. */
export function scalesOf({ unitMeasure }: UnitMeasure): readonly Scale[] {
  return unitMeasure === 'PERCENT' ? [0] : SCALES;
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
