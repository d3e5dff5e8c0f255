import type { ReportLanguage } from '@korsetkish/contract';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useLanguage } from '../i18n/use-language.ts';
import type { SheetsSearch } from './report-search.ts';

type SheetsLanguage = {
  lang: ReportLanguage;
  /** What the page itself is read in is left out of the address, and follows the page when that is switched. */
  chooseLanguage: (choice: ReportLanguage) => void;
};

/** In which languages the sheets of a page are shown, as its address says; the route must read it with `parseSheetsSearch`. */
export function useSheetsLanguage(): SheetsLanguage {
  const pageLanguage = useLanguage();
  const navigate = useNavigate();
  const { lang = pageLanguage }: SheetsSearch = useSearch({ strict: false });
  return {
    lang,
    chooseLanguage: (choice) =>
      void navigate({
        to: '.',
        search: (current) => ({ ...current, lang: choice === pageLanguage ? undefined : choice }),
        resetScroll: false,
      }),
  };
}
