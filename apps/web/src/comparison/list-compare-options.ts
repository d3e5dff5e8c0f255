import type { Language } from '@korsetkish/contract';
import { listYears } from '@korsetkish/figures';
import type { CompareOffer } from './compare-offer.ts';
import type { CompareChoice } from './compare-search.ts';
import { COMPARISON_WORDS } from './comparison-words.ts';

/** A choice of what to compare with. One that the figures cannot offer says why and cannot be taken. */
export type CompareOption = { choice: CompareChoice | 'none'; label: string; disabled: boolean };

/** What figures may be compared with, as far as it can be told from what is held. */
export function listCompareOptions(
  { timePeriods, otherAreas, hasPlan }: CompareOffer,
  language: Language,
): CompareOption[] {
  const words = COMPARISON_WORDS[language];
  const option = (choice: CompareOption['choice'], label: string, reason: string | null): CompareOption => ({
    choice,
    label: reason === null ? label : `${label} — ${reason}`,
    disabled: reason !== null,
  });
  return [
    option('none', words.none, null),
    option('previous', words.previous, timePeriods.length < 2 ? words.onePeriod : null),
    option('last-year', words.lastYear, listYears(timePeriods).length < 2 ? words.oneYear : null),
    option('area', words.area, otherAreas.length > 0 ? null : words.noOtherArea),
    option('plan', words.plan, hasPlan ? null : words.noPlan),
  ];
}
