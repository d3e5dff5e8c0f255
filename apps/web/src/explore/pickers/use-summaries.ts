import { isRelativePeriod } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { nameWindow } from '../name-window.ts';
import { nameBreakdownText, nameMember } from '../names.ts';
import type { Explore } from '../use-explore.ts';
import { usePeriodNames } from './use-period-names.ts';
import type { PickedFilter } from './use-picker-groups.ts';

/** What each filter stands at, in a few words on its button: a name where there is one, else how many. */
export function useSummaries({ selection, names, search }: Explore): Record<PickedFilter, string> {
  const { t } = useTranslation('explore');
  const { language } = names;
  const periodNames = usePeriodNames();
  const { indicators, refAreas, periods, breakdowns, unchosenIndicators } = selection;
  const oneOrMany = (codes: readonly string[], name: (code: string) => string): string => {
    const [only, second] = codes;
    return only !== undefined && second === undefined
      ? name(only)
      : t('picker.chosen', { number: codes.length });
  };
  return {
    indicator: sayIndicators(),
    refArea:
      refAreas === null
        ? t('picker.allAreas')
        : oneOrMany(refAreas, (code) => nameMember({ dimension: 'REF_AREA', code }, names, 'short')),
    period:
      periods === null
        ? (nameWindow(search, language) ?? t('picker.anyPeriod'))
        : oneOrMany(periods, (period) =>
            isRelativePeriod(period)
              ? periodNames[period]
              : nameMember({ dimension: 'TIME_PERIOD', code: period }, names, 'label'),
          ),
    breakdown:
      breakdowns === null
        ? t('picker.anyBreakdown')
        : oneOrMany(breakdowns, (text) => nameBreakdownText(text, names)),
  };

  function sayIndicators(): string {
    if (indicators === null) return t('picker.allIndicators');
    const number = indicators.length;
    if (unchosenIndicators === 'MAIN') return t('picker.main', { number });
    if (unchosenIndicators === 'ALL') return t('picker.ofAreas', { number });
    return oneOrMany(indicators, (code) => nameMember({ dimension: 'INDICATOR', code }, names, 'short'));
  }
}
