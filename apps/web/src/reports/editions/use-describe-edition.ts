import type { ReportEdition } from '@korsetkish/contract';
import { formatDate, formatTimeWindow, nameEdition } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { dayInAlmaty } from '../../format/day-in-almaty.ts';
import { useLanguage } from '../../i18n/use-language.ts';

/** What an edition is, in the reader's words. */
export type DescribedEdition = {
  name: string;
  area: string;
  window: string;
  /** All of them in one word, or each by its name. */
  directions: string;
  /** When it was frozen, in Almaty: `23.11.2026`. */
  day: string;
};

export function useDescribeEdition(): (edition: ReportEdition) => DescribedEdition {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const catalogue = useCatalogue();
  return (edition) => {
    const { refArea, window, directions, frozenAt } = edition;
    const isAll = catalogue.directions.every(({ direction }) => directions.includes(direction));
    return {
      name: nameEdition(edition)[language],
      area: catalogue.refArea(refArea).name[language],
      window: formatTimeWindow(window.startPeriod, window.endPeriod, language),
      directions: isAll
        ? t('directions.all')
        : directions.map((code) => catalogue.direction(code).name[language]).join(', '),
      day: formatDate(dayInAlmaty(frozenAt)),
    };
  };
}
