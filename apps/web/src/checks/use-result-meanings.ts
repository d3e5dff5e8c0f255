import type { CheckResult } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';

/** What each result of a check means, in one sentence. */
export function useResultMeanings(): Record<CheckResult, string> {
  const { t } = useTranslation('checks');
  return {
    FAILS: t('meaning.fails'),
    BASE_NOT_PRINTED: t('meaning.baseNotPrinted'),
    INCOMPLETE: t('meaning.incomplete'),
    WITHIN_ROUNDING: t('meaning.withinRounding'),
    EXACT: t('meaning.exact'),
  };
}
