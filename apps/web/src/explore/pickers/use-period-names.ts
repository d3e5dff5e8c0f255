import type { RelativePeriod } from '@korsetkish/figures';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** What relative periods are called: `Прошлый год`. */
export function usePeriodNames(): Readonly<Record<RelativePeriod, string>> {
  const { t } = useTranslation('explore');
  return useMemo(
    () => ({
      NEWEST: t('period.newest'),
      YEAR_TO_DATE: t('period.yearToDate'),
      SAME_MONTHS_LAST_YEAR: t('period.sameMonthsLastYear'),
      LAST_YEAR: t('period.lastYear'),
    }),
    [t],
  );
}
