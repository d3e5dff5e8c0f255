import { formatBreakdown, TOTAL } from '@korsetkish/contract';
import { CHART_WORDS } from '../../charts/chart-words.ts';
import { type ExploreNames, nameBreakdownText } from '../names.ts';
import type { ExploreSlice } from './list-explore-slices.ts';

/** What maps are called where they are only named: `Уведомления о собраниях, Отказано`, `…, план`; each once. */
export function nameSlices(slices: readonly ExploreSlice[], names: ExploreNames): string[] {
  const { language, catalogue } = names;
  const named = slices.map(({ indicator, slice: { breakdown, scenario } }) => {
    const code = nameBreakdownText(formatBreakdown(breakdown) || TOTAL, names);
    return [
      catalogue.indicator(indicator).shortName[language],
      ...(Object.keys(breakdown).length > 0 ? [code] : []),
      ...(scenario === 'PLAN' ? [CHART_WORDS[language].plan] : []),
    ].join(', ');
  });
  return [...new Set(named)];
}
