import type { Check, CheckedFigure, Language } from '@korsetkish/contract';
import { scaleTo } from '../../phrases/scale.ts';
import { formatBaseNumber, formatBaseRange, formatPrintedNumber } from './format-checked-number.ts';
import { writeParts } from './write-parts.ts';

/**
 * A check written out with its numbers as printed: `193 + 20 + 12 + 6 = 231`, `7 / 25 = 28 % ≠ 30 %`,
 * `3 600 × 729 800 = 2 627 280 тыс. ≈ 2 627 442 тыс.`, `39 + 56 + ? = 98`, `26 419,0 < 10 × 60 000 = 600 000`,
 * `3,9 % … 5,1 % < 5,4 %`.
 */
export function formatArithmetic(check: Check, language: Language): string {
  const [like] = check.observations;
  if (!like) return '';
  const said: Said = {
    check,
    parts: writeParts(check, language),
    found: writeFound(check, like, language),
    number: (value) => formatBaseNumber(value, like, language),
  };
  if (check.kind === 'BETWEEN') return writeBetween(said, language);
  if (check.result === 'BASE_NOT_PRINTED') {
    if (check.impliedBase === null) return `? / ? = ${said.found}`;
    return `${said.found} / ${said.parts} = ${formatBaseRange(check.impliedBase, like, language, 0)}`;
  }
  return check.kind === 'EQUALS' ? writeEquality(said) : writeBound(said);
}

/** A check and what its sides are called. */
type Said = { check: Check; parts: string; found: string; number: (value: number) => string };

/** The checked figure as printed, or the constant. */
function writeFound({ found, observations }: Check, like: CheckedFigure, language: Language): string {
  const printed = observations.find(({ role }) => role === 'RESULT');
  return printed ? formatPrintedNumber(printed, language) : formatBaseNumber(found ?? 0, like, language);
}

/** What the parts give stands between them and what is printed, unless the two read alike. */
function writeEquality({ check: { result, expected }, parts, found, number }: Said): string {
  if (result === 'EXACT' || result === 'INCOMPLETE' || expected === null) return `${parts} = ${found}`;
  const sign = result === 'FAILS' ? '≠' : '≈';
  const given = number(expected);
  return given === found ? `${parts} ${sign} ${found}` : `${parts} = ${given} ${sign} ${found}`;
}

function writeBound({ check: { kind, result, expected }, parts, found, number }: Said): string {
  const [holds, fails] = kind === 'AT_LEAST' ? ['≥', '<'] : ['≤', '>'];
  const sign = result === 'WITHIN_ROUNDING' ? '≈' : result === 'FAILS' ? fails : holds;
  const bound = expected === null ? parts : number(expected);
  return `${found} ${sign} ${parts}${bound === parts ? '' : ` = ${bound}`}`;
}

/** The ends that a figure must lie between, and on which side of them it lies. */
function writeBetween({ check, found }: Said, language: Language): string {
  const parts = check.observations
    .filter(({ role }) => role === 'FACTOR')
    .toSorted((a, b) => baseOf(a) - baseOf(b));
  const [least, greatest] = [parts.at(0), parts.at(-1)];
  if (check.result === 'INCOMPLETE' || !least || !greatest) return `? ≤ ${found} ≤ ?`;
  const [from, to] = [formatPrintedNumber(least, language), formatPrintedNumber(greatest, language)];
  if (check.result === 'EXACT') return `${from} ≤ ${found} ≤ ${to}`;
  if (check.result === 'WITHIN_ROUNDING') return `${from} … ${to} ≈ ${found}`;
  const isBelow = (check.found ?? 0) < baseOf(least);
  return isBelow ? `${found} < ${from} … ${to}` : `${from} … ${to} < ${found}`;
}

const baseOf = ({ obsValue, unitMult }: CheckedFigure) => scaleTo(obsValue, unitMult, 0).toNumber();
