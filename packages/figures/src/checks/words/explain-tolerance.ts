import type { Check, CheckedFigure, Language, NumberRange, UnitMeasure } from '@korsetkish/contract';
import { Big } from 'big.js';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatNumber } from '../../phrases/format-number.ts';
import { formatObsValue } from '../../phrases/format-obs-value.ts';
import type { ObsValueParts } from '../../phrases/obs-value-parts.ts';
import { PERCENTAGE_POINTS } from '../../phrases/percentage-points.ts';
import { printedScale, scaleTo } from '../../phrases/scale.ts';
import { nameMissing } from './name-missing.ts';
import { TOLERANCE_WORDS, type ToleranceWords } from './tolerance-words.ts';

/** How numbers of a check are written: like its first figure, in its unit. */
type Manner = { like: CheckedFigure; unit: UnitMeasure; words: ToleranceWords; language: Language };

/**
 * Says in sentences how far apart the two sides of a check lie and how far rounding lets them, or what is not printed.
 *
 * @throws RangeError when the catalogue lacks a code of the check
 */
export function explainTolerance(
  check: Check,
  catalogue: Pick<Catalogue, 'unitMeasure' | 'indicator' | 'refArea' | 'code'>,
  language: Language,
): string[] {
  const [like] = check.observations;
  const words = TOLERANCE_WORDS[language];
  if (check.result === 'INCOMPLETE') {
    const names = check.missing.map((each) => nameMissing(each, check, catalogue, language));
    return [names.length === 0 ? words.divisorMayBeZero : words.notPrinted([...new Set(names)].join('; '))];
  }
  if (!like) return [];
  const manner = { like, unit: catalogue.unitMeasure(like.unitMeasure), words, language };
  if (check.result === 'BASE_NOT_PRINTED') {
    const base = check.impliedBase && formatRange(check.impliedBase, 0, manner);
    return base === null ? [words.baseNotPrinted] : [words.baseNotPrinted, words.impliedBase(base)];
  }
  return [
    ...explainDifference(check, manner),
    ...explainNumerator(check, manner),
    ...explainRange(check, manner),
  ];
}

function explainDifference({ kind, result, expected, found, tolerance }: Check, manner: Manner): string[] {
  const { words } = manner;
  if (result === 'EXACT' && kind !== 'EQUALS') {
    return [kind === 'BETWEEN' ? words.betweenHolds : words.boundHolds];
  }
  const apart = Math.abs((expected ?? 0) - (found ?? 0));
  const size = formatSize(apart, manner);
  const difference = size.number === '0' ? words.belowLastDigit : words.difference(size.text);
  return [
    apart === 0 ? words.noDifference : difference,
    tolerance === 0 ? words.noRoom : words.tolerance(formatSize(tolerance ?? 0, manner).text),
  ];
}

function explainNumerator({ numerator, result }: Check, { words }: Manner): string[] {
  if (numerator === null) return [];
  const number = formatNumber(numerator, 0);
  return [result === 'FAILS' ? words.nearestWholeNumber(number) : words.wholeNumber(number)];
}

/** What the parts may give; of what fits exactly nobody asks. */
function explainRange({ range, result }: Check, manner: Manner): string[] {
  if (range === null || result === 'EXACT') return [];
  const isNarrow = formatEnd(range.low, 1, manner).number === formatEnd(range.high, 1, manner).number;
  return isNarrow ? [] : [manner.words.range(formatRange(range, 1, manner))];
}

/** A difference: of per cents it is percentage points. */
function formatSize(value: number, manner: Manner): ObsValueParts {
  const unit = manner.unit.unitMeasure === 'PERCENT' ? PERCENTAGE_POINTS : manner.unit;
  return formatEnd(value, 1, { ...manner, unit });
}

function formatRange({ low, high }: NumberRange, moreDigits: number, manner: Manner): string {
  const from = formatEnd(low, moreDigits, manner);
  const to = formatEnd(high, moreDigits, manner);
  return `${to.before}${from.number}–${to.number}${to.after}`;
}

/** A number in base units, with its own digits after the comma, at most as many more than printed as told. */
function formatEnd(value: number, moreDigits: number, { like, unit, language }: Manner): ObsValueParts {
  const { scale, decimals } = printedScale(like);
  const scaled = scaleTo(value, 0, scale).round(decimals + moreDigits, Big.roundHalfUp);
  const digits = scaled.toFixed().split('.')[1]?.length ?? 0;
  const figure = {
    obsValue: scaled.toNumber(),
    decimals: digits,
    unitMult: scale,
    obsStatus: 'A' as const,
    qualifier: null,
  };
  return formatObsValue(figure, unit, language);
}
