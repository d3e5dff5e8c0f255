import type { Submission } from '@korsetkish/contract';
import { formatTimePeriod } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** What a report is about, whether it is begun or not. */
type Reported = Pick<Submission, 'direction' | 'refArea' | 'timePeriod' | 'scenario'>;

/** Names a report: `Молодёжная политика: II квартал 2021 года` and its area. */
export function useNameSubmission(): (reported: Reported) => {
  heading: string;
  period: string;
  area: string;
} {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const catalogue = useCatalogue();
  return ({ direction, refArea, timePeriod, scenario }) => {
    const words = formatTimePeriod(timePeriod, language, 'label');
    const period = scenario === 'PLAN' ? t('calendar.plan', { period: words }) : words;
    return {
      heading: `${catalogue.direction(direction).name[language]}: ${period}`,
      period,
      area: capitalize(catalogue.refArea(refArea).name[language]),
    };
  };
}
