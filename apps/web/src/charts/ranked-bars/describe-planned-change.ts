import type { Language, Observation } from '@korsetkish/contract';
import { compareObservations, reverseQualifier } from '@korsetkish/figures';
import type { ChartNames } from '../chart-names.ts';
import { type ChartScale, labelQuantity } from '../chart-scale.ts';
import { CHART_WORDS } from '../chart-words.ts';

const RISE: Record<Language, string> = { kk: 'өсуі', ru: 'рост' };
const FALL: Record<Language, string> = { kk: 'азаюы', ru: 'снижение' };

/**
 * By how much a plan stands above or below the actual figure, in the chart's unit: `+180`, `без изменений`. A plan "up
 * to" bounds the change and says so in words (`снижение не менее 28,5`), because a sign cannot. Null when the two may
 * only stand side by side.
 */
export function describePlannedChange(
  actual: Observation,
  plan: Observation,
  scale: ChartScale,
  { catalogue }: ChartNames,
): string | null {
  const answer = compareObservations(actual, plan, catalogue);
  if (answer.comparison !== 'PLANNED_CHANGE') return null;
  const { difference } = answer.change;
  const { language } = scale;
  const size = Math.abs(difference.obsValue);
  if (difference.qualifier === null) {
    if (size === 0) return CHART_WORDS[language].noChange;
    return `${difference.obsValue > 0 ? '+' : '\u2212'}${labelQuantity({ ...difference, obsValue: size }, scale)}`;
  }
  // "Up to -28.5" is a fall of at least 28.5: seen from the other side, the bound turns round.
  const isFall = difference.obsValue < 0;
  const qualifier = isFall ? reverseQualifier(difference.qualifier) : difference.qualifier;
  const words = (isFall ? FALL : RISE)[language];
  return `${words} ${labelQuantity({ ...difference, obsValue: size, qualifier }, scale)}`;
}
