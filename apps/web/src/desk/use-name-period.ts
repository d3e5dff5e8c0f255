import type { Submission } from '@korsetkish/contract';
import { formatTimePeriod } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';

/** Names the period of a report, and that it is a plan where it is: `II квартал 2021 года`, `план на 2022 год`. */
export function useNamePeriod(): (reported: Pick<Submission, 'timePeriod' | 'scenario'>) => string {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  return ({ timePeriod, scenario }) => {
    const period = formatTimePeriod(timePeriod, language, 'label');
    return scenario === 'PLAN' ? t('calendar.plan', { period }) : period;
  };
}
