import { formatTimeWindow, isRelativePeriod } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { ALL } from '../explore-search.ts';
import { nameBreakdownText, nameMember } from '../names.ts';
import type { Explore } from '../use-explore.ts';
import { usePeriodNames } from './use-period-names.ts';

/** Filters of the address that are chosen in by code. */
export type ChoiceFilter = 'indicator' | 'refArea' | 'period' | 'breakdown' | 'scenario';

/** What a choice in a filter is called: `NEET`, `Прошлый год: 2020 год`, `Все территории`. */
export function useChoiceNames({ names, resolved }: Pick<Explore, 'names' | 'resolved'>) {
  const { t } = useTranslation('explore');
  const periodNames = usePeriodNames();
  const { language } = names;
  const namePeriod = (period: string): string => {
    if (!isRelativePeriod(period)) {
      return nameMember({ dimension: 'TIME_PERIOD', code: period }, names, 'label');
    }
    const window = resolved.find(({ relative }) => relative === period)?.window;
    const name = periodNames[period];
    return window ? `${name}: ${formatTimeWindow(window.startPeriod, window.endPeriod, language)}` : name;
  };
  return (filter: ChoiceFilter, code: string): string => {
    switch (filter) {
      case 'indicator':
        return code === ALL
          ? t('picker.allIndicators')
          : nameMember({ dimension: 'INDICATOR', code }, names, 'short');
      case 'refArea':
        return code === ALL
          ? t('picker.allAreas')
          : nameMember({ dimension: 'REF_AREA', code }, names, 'short');
      case 'period':
        return namePeriod(code);
      case 'breakdown':
        return nameBreakdownText(code, names);
      case 'scenario':
        return nameMember({ dimension: 'SCENARIO', code }, names, 'label');
    }
  };
}
