import type { Language, RefArea, TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod } from '../periods/parse-time-period.ts';

/**
 * The names an area bore in a period besides today's: `в это время — город Нур-Султан`; null when there were none. A
 * figure of January to September 2022 belongs to a city that bore both names in that time.
 */
export function formatFormerNames(
  { formerNames }: Pick<RefArea, 'formerNames'>,
  timePeriod: TimePeriod,
  language: Language,
): string | null {
  const { start, end } = parseTimePeriod(timePeriod);
  const borne = formerNames.filter(({ validFrom, validTo }) => validFrom <= end && start <= validTo);
  if (borne.length === 0) return null;
  const names = borne.map(({ name }) => name[language]).join(', ');
  return language === 'ru' ? `в это время — ${names}` : `сол кезде — ${names}`;
}
