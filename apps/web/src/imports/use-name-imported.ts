import type { Breakdown, ImportedFigure, ImportRole, ObsStatus, Qualifier } from '@korsetkish/contract';
import { formatObsValue, formatTimePeriod, nameBreakdown } from '@korsetkish/figures';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** What a figure says, wherever it stands. */
type Said = {
  obsValue: number | null;
  decimals: number;
  unitMult: number;
  obsStatus: ObsStatus;
  qualifier: Qualifier | null;
};

/** Puts figures of a file into the reader's words; what the file does not say is left out. */
export function useNameImported() {
  const language = useLanguage();
  const catalogue = useCatalogue();
  const nameIndicator = (code: string): string => catalogue.indicator(code).name[language];
  const nameArea = (code: string): string => catalogue.refArea(code).name[language];
  const namePeriod = (timePeriod: string): string => formatTimePeriod(timePeriod, language, 'label');
  const nameCodes = (breakdown: Breakdown): string => nameBreakdown(breakdown, catalogue)[language];
  return {
    nameIndicator,
    nameArea,
    namePeriod,
    nameCodes,
    /** Which figure it is taken for: indicator, codes, area, period. */
    namePlace: ({ indicator, breakdown, refArea, timePeriod }: ImportedFigure): string =>
      [
        indicator && nameIndicator(indicator),
        breakdown && nameCodes(breakdown),
        refArea && nameArea(refArea),
        timePeriod && namePeriod(timePeriod),
      ]
        .filter(Boolean)
        .join(' · '),
    /** One of what a text may mean; the code stands with an area, for several are called alike. */
    nameCandidate: (concept: ImportRole, code: string): string => {
      if (concept === 'INDICATOR') return nameIndicator(code);
      return concept === 'REF_AREA' ? `${nameArea(code)} (${code})` : code;
    },
    /** `440 000,0 тыс. тенге` */
    sayFigure: (said: Said, indicator: string): string =>
      formatObsValue(said, catalogue.unitMeasure(catalogue.indicator(indicator).unitMeasure), language).text,
  };
}
