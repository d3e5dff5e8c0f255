import { formatNumber, formatObsValue, sayCheck } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { Finding } from './build-findings.ts';

/** Puts a finding into a sentence: `Сумма частей равна итогу: не сходится, 495 ≠ 496`. */
export function useSayFinding(): (finding: Finding) => string {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const catalogue = useCatalogue();
  return (finding) => {
    if (finding.kind === 'CHECK') return sayCheck(finding.check)[language];
    const { indicator, low, high, count } = finding.outlier;
    const unit = catalogue.unitMeasure(catalogue.indicator(indicator).unitMeasure);
    const say = (obsValue: number) =>
      formatObsValue(
        { obsValue, decimals: decimalsOf(obsValue), unitMult: 0, obsStatus: 'A', qualifier: null },
        unit,
        language,
      ).text;
    return low === high
      ? t('finding.outlierOne', { figure: say(low) })
      : t('finding.outlier', { count, low: formatNumber(low, decimalsOf(low)), high: say(high) });
  };
}

/** Digits after the comma that a history needs to be told; more would be a remnant of reckoning. */
const decimalsOf = (obsValue: number): number => (Number.isInteger(obsValue) ? 0 : 1);
