import { type Check, formatBreakdown, type Language, type ObservationKey } from '@korsetkish/contract';
import { CHECK_RESULT_WORDS } from '@korsetkish/figures';
import type { Doubt } from '../charts/doubt.ts';

const keyOf = ({ indicator, refArea, breakdown, timePeriod, scenario }: ObservationKey): string =>
  [indicator, refArea, formatBreakdown(breakdown), timePeriod, scenario].join(' ');

const NONE: readonly Doubt[] = [];

/** Looks up what must be known of a figure, by the checks given that it takes part in. */
export function indexDoubts(
  checks: readonly Check[],
  language: Language,
): (figure: ObservationKey) => readonly Doubt[] {
  const byFigure = new Map<string, Doubt[]>();
  for (const check of checks) {
    const doubt = toDoubt(check, language);
    for (const key of new Set(check.observations.map(keyOf))) {
      byFigure.set(key, [...(byFigure.get(key) ?? []), doubt]);
    }
  }
  return (figure) => byFigure.get(keyOf(figure)) ?? NONE;
}

/** A check as it is marked beside a figure. */
export function toDoubt({ id, result, name }: Check, language: Language): Doubt {
  return {
    id,
    result,
    text: CHECK_RESULT_WORDS[result][language].toLocaleLowerCase(),
    about: name[language],
  };
}

/** The checks given that one of the figures shown takes part in. */
export function findChecksOf(checks: readonly Check[], shown: readonly ObservationKey[]): Check[] {
  const keys = new Set(shown.map(keyOf));
  return checks.filter(({ observations }) => observations.some((key) => keys.has(keyOf(key))));
}
