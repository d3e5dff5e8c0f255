import type { Submission } from '@korsetkish/contract';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useNamePeriod } from './use-name-period.ts';

/** What a report is about, whether it is begun or not. */
type Reported = Pick<Submission, 'direction' | 'refArea' | 'timePeriod' | 'scenario'>;

/** Names a report: `Молодёжная политика: II квартал 2021 года` and its area. */
export function useNameSubmission(): (reported: Reported) => {
  heading: string;
  period: string;
  area: string;
} {
  const language = useLanguage();
  const catalogue = useCatalogue();
  const namePeriod = useNamePeriod();
  return ({ direction, refArea, ...reported }) => {
    const period = namePeriod(reported);
    return {
      heading: `${catalogue.direction(direction).name[language]}: ${period}`,
      period,
      area: capitalize(catalogue.refArea(refArea).name[language]),
    };
  };
}
