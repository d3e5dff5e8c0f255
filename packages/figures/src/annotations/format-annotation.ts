import type { Annotation, Language } from '@korsetkish/contract';
import { formatTimePeriod } from '../phrases/format-time-period.ts';
import { NBSP } from '../phrases/typography.ts';

/** Whose word it is, where it is a source's. */
const ATTRIBUTION: Readonly<Record<Language, string>> = {
  kk: 'дереккөз мәліметі бойынша',
  ru: 'по данным источника',
};

/**
 * An annotation as it is read, with its date and whose word it is:
 * `25.05.2020 — Закон о порядке организации и проведения мирных собраний`,
 * `2020 — COVID-19: отменены 8 из 26 проектов (по данным источника)`.
 */
export function formatAnnotation(
  { timePeriod, text, source }: Pick<Annotation, 'timePeriod' | 'text' | 'source'>,
  language: Language,
): string {
  const told = `${formatTimePeriod(timePeriod, language, 'short')}${NBSP}— ${text[language]}`;
  return source === null ? told : `${told} (${ATTRIBUTION[language]})`;
}
