import type { Language, TimePeriod } from '@korsetkish/contract';
import { formatTimePeriod, formatTimeWindow } from '@korsetkish/figures';

/** The window that a reader brought along from another page, which may be open at one end; null where there is none. */
export function nameWindow(
  { from, to }: { from?: TimePeriod | undefined; to?: TimePeriod | undefined },
  language: Language,
): string | null {
  if (from !== undefined && to !== undefined) return formatTimeWindow(from, to, language);
  if (from !== undefined) return `${formatTimePeriod(from, language, 'short')} –`;
  return to === undefined ? null : `– ${formatTimePeriod(to, language, 'short')}`;
}
