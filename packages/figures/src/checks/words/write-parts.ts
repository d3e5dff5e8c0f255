import type { Check, CheckedFigure, Language, TermRole } from '@korsetkish/contract';
import { formatNumber } from '../../phrases/format-number.ts';
import { MINUS } from '../../phrases/typography.ts';
import { formatPrintedNumber } from './format-checked-number.ts';

/** A number of a sum, or `?` for what has no figure. */
type Addend = { sign: 1 | -1; text: string };

/** What a check's parts are worked out by: `10 × (50 + 20)`, `7 / 25`, `22 × 365`, `39 + 56 + ?`. */
export function writeParts(check: Check, language: Language): string {
  const factors = [
    ...(check.numerator === null ? [] : [[{ sign: 1 as const, text: formatNumber(check.numerator, 0) }]]),
    ...listGroups(check, 'FACTOR', language),
  ];
  const divisors = listGroups(check, 'DIVISOR', language);
  const factor = factorOf(check);
  const isFactorSaid = factor !== 1 || factors.length === 0;
  const product = [
    ...factors.map((sum) => writeSum(sum, factors.length + divisors.length > 1 || isFactorSaid)),
    ...(isFactorSaid ? [formatPlain(factor)] : []),
  ].join(' × ');
  return [product, ...divisors.map((sum) => writeSum(sum, true))].join(' / ');
}

/** The groups of a role, each as what is added in it, then taken away; all that is missing from one is one `?`. */
function listGroups(check: Check, role: TermRole, language: Language): Addend[][] {
  const ofRole = <Term extends { role: TermRole }>(terms: readonly Term[]) =>
    terms.filter((each) => each.role === role);
  const figures = Map.groupBy(ofRole(check.observations), ({ group }) => group);
  const missing = Map.groupBy(ofRole(check.missing), ({ group }) => group);
  return [...new Set([...figures.keys(), ...missing.keys()])].sort().map((group) => {
    const [unknown] = missing.get(group) ?? [];
    return [
      ...(figures.get(group) ?? []).map((each) => ({
        sign: each.sign,
        text: formatPrintedNumber(each, language),
      })),
      ...(unknown ? [{ sign: unknown.sign, text: '?' }] : []),
    ].sort((a, b) => b.sign - a.sign);
  });
}

function writeSum(addends: readonly Addend[], isPartOfMore: boolean): string {
  const sum = addends
    .map(({ sign, text }, place) => {
      if (place === 0) return sign === 1 ? text : MINUS + text;
      return `${sign === 1 ? '+' : MINUS} ${text}`;
    })
    .join(' ');
  return isPartOfMore && addends.length > 1 ? `(${sum})` : sum;
}

/**
 * The factor that has to be written: a share in per cent is 100 times a quotient, and 6,1 % of something a hundredth of
 * 6.1 times it, but the sign says so already.
 */
function factorOf({ factor, observations }: Check): number {
  const isPercent = ({ unitMeasure }: CheckedFigure) => unitMeasure === 'PERCENT';
  const results = observations.filter(({ role }) => role === 'RESULT');
  const shares = observations.filter((each) => each.role === 'FACTOR' && isPercent(each));
  if (factor === 100 && results.some(isPercent)) return 1;
  return factor === 0.01 && shares.length === 1 ? 1 : factor;
}

function formatPlain(value: number): string {
  return formatNumber(value, String(value).split('.')[1]?.length ?? 0);
}
