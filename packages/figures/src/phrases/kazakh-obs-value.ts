import type { Qualifier, UnitMeasure } from '@korsetkish/contract';
import type { Big } from 'big.js';
import { formatNumber } from './format-number.ts';
import { inflectKazakhScaleWord, type KazakhCase, kazakhNumeralSuffix } from './kazakh-numeral.ts';
import type { ObsValueParts } from './obs-value-parts.ts';
import { type DisplayScale, kazakhScaleWord } from './scale.ts';
import { NBSP, NO_BREAK_HYPHEN } from './typography.ts';

type GoverningCase = Exclude<KazakhCase, 'POSSESSIVE'>;

const QUALIFIERS_BEFORE: Readonly<Partial<Record<Qualifier, string>>> = {
  ABOUT: 'шамамен',
  AT_LEAST: 'кемінде',
};

/** «астам» ("more than") wants the ablative before it, «дейін» ("up to") the dative. */
const QUALIFIERS_AFTER: Readonly<Partial<Record<Qualifier, { word: string; governs: GoverningCase }>>> = {
  MORE_THAN: { word: 'астам', governs: 'ABLATIVE' },
  UP_TO: { word: 'дейін', governs: 'DATIVE' },
};

/** Signs are read as words (пайыз, теңге) and take those words' suffixes; the currency is written out for it. */
const SIGNS: Readonly<Record<string, Readonly<Record<GoverningCase, string>>>> = {
  '%': { ABLATIVE: `%${NO_BREAK_HYPHEN}дан`, DATIVE: `%${NO_BREAK_HYPHEN}ға` },
  '₸': { ABLATIVE: 'теңгеден', DATIVE: 'теңгеге' },
};

/** What follows the number; `after` holds all of it with its spaces. */
type Tail = Pick<ObsValueParts, 'scale' | 'unit' | 'qualifierAfter' | 'after'>;

/**
 * Kazakh: per what, qualifier, number, scale, unit: `жылына 35 мыңнан астам адам`. A suffix stands on the last word of
 * the number (400‑ден астам жоба, 4 мыңнан астам ҮЕҰ), or on the sign that closes it (20%‑дан, 120 млн теңгеге).
 */
export function kazakhObsValue(
  value: Big,
  display: DisplayScale,
  qualifier: Qualifier | null,
  unitMeasure: UnitMeasure | null,
): ObsValueParts {
  const [unitBefore, unit] = unitMeasure === null ? ['', ''] : splitUnit(unitMeasure);
  const shownScale = unitMeasure === null ? 0 : display.scale;
  const qualifierBefore = qualifier === null ? '' : (QUALIFIERS_BEFORE[qualifier] ?? '');
  const number = formatNumber(value, display.decimals);
  const before = [unitBefore, qualifierBefore].map((word) => (word === '' ? '' : `${word} `)).join('');
  const tail = tailOf(value, { ...display, scale: shownScale }, qualifier, unit);
  return { text: before + number + tail.after, before, number, unitBefore, qualifierBefore, ...tail };
}

/** «сағатына ₸» is said «сағатына 729 800 ₸»: of a unit per something, only the last word follows the number. */
function splitUnit({ unitMeasure, afterNumber }: UnitMeasure): [before: string, after: string] {
  const lastSpace = unitMeasure.includes('_PER_') ? afterNumber.kk.lastIndexOf(' ') : -1;
  return [afterNumber.kk.slice(0, Math.max(0, lastSpace)), afterNumber.kk.slice(lastSpace + 1)];
}

function tailOf(
  value: Big,
  { scale, decimals }: DisplayScale,
  qualifier: Qualifier | null,
  unit: string,
): Tail {
  const scaleWord = kazakhScaleWord(scale);
  const governing = qualifier === null ? undefined : QUALIFIERS_AFTER[qualifier];
  if (governing === undefined) {
    const plain = scaleWord ?? '';
    return { scale: plain, unit, qualifierAfter: '', after: tie(plain) + tie(unit) };
  }
  const { word, governs } = governing;
  const sign = SIGNS[unit]?.[governs];
  if (sign !== undefined) {
    const plain = scaleWord ?? '';
    return { scale: plain, unit: sign, qualifierAfter: word, after: `${tie(plain)}${tie(sign)} ${word}` };
  }
  const inflected = scaleWord === null ? '' : inflectKazakhScaleWord(scaleWord, governs);
  const suffixed =
    scaleWord === null ? NO_BREAK_HYPHEN + kazakhNumeralSuffix(value, decimals, governs) : tie(inflected);
  const closing = unit === '' ? '' : ` ${unit}`;
  return { scale: inflected, unit, qualifierAfter: word, after: `${suffixed} ${word}${closing}` };
}

/** Ties a word to what stands before it; the per cent sign stands close. */
function tie(word: string): string {
  return word === '' || word.startsWith('%') ? word : NBSP + word;
}
