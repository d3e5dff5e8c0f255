import type { Language } from '@korsetkish/contract';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import { formatNumber } from '../phrases/format-number.ts';
import { formatPercent, SHARE_DECIMALS } from '../phrases/format-percent.ts';
import { PERCENTAGE_POINTS } from '../phrases/percentage-points.ts';
import { NBSP, NO_BREAK_HYPHEN } from '../phrases/typography.ts';
import type { Pace, PaceVerdict, Percent } from './plan-execution.ts';

/** What stands before a per cent of a plan and, in Kazakh, the ending it takes. */
const OF_PLAN = {
  EXACT: { kk: ['', 'ы'], ru: '' },
  MORE_THAN: { kk: ['', 'ынан астамы'], ru: 'более ' },
  AT_LEAST: { kk: ['кемінде ', 'ы'], ru: 'не менее ' },
  UP_TO: { kk: ['', 'ына дейін'], ru: 'до ' },
  ABOUT: { kk: ['шамамен ', 'ы'], ru: 'около ' },
} as const;

const VERDICT = {
  BEHIND: { kk: 'артта қалып отыр', ru: 'отстаёт' },
  NOT_BEHIND: { kk: 'артта қалған жоқ', ru: 'не отстаёт' },
} as const;

const OF_PERIOD = {
  YEAR: { kk: 'жылдың', ru: 'года' },
  QUARTER: { kk: 'тоқсанның', ru: 'квартала' },
  OTHER: { kk: 'кезеңнің', ru: 'периода' },
} as const;

/** `26,2 % плана`, `жоспардың 26,2%‑ы`; with the word of either figure `жоспардың 26,2%‑ынан астамы`. */
export function formatOfPlan({ percent, qualifier }: Percent, language: Language): string {
  const number = formatPercent(percent, SHARE_DECIMALS, language);
  const words = OF_PLAN[qualifier ?? 'EXACT'];
  if (language === 'ru') return `${words.ru}${number} плана`;
  const [before, ending] = words.kk;
  return `жоспардың ${before}${number}${NO_BREAK_HYPHEN}${ending}`;
}

/** How much of the plan's period is gone: `33,3 % года`, `жылдың 33,3%‑ы`. */
export function formatOfPeriod({ plan, percentOfPeriod }: Pace, language: Language): string {
  const number = formatPercent(percentOfPeriod, SHARE_DECIMALS, language);
  const { kind, months } = parseTimePeriod(plan.timePeriod);
  const period = OF_PERIOD[months === 12 ? 'YEAR' : kind === 'QUARTER' ? kind : 'OTHER'][language];
  return language === 'ru' ? `${number} ${period}` : `${period} ${number}${NO_BREAK_HYPHEN}ы`;
}

/**
 * A pace in two per cents: `26,2 % плана за 33,3 % года`, `жылдың 33,3%‑ы өткенде жоспардың 26,2%‑ы`; judged only where
 * a threshold is declared: `26,2 % плана за 33,3 % года, отстаёт (порог — 5 п. п.)`.
 */
export function formatPace(pace: Pace, language: Language): string {
  const [done, elapsed] = [formatOfPlan(pace.ofPlan, language), formatOfPeriod(pace, language)];
  const percents = language === 'ru' ? `${done} за ${elapsed}` : `${elapsed} өткенде ${done}`;
  return pace.verdict === null ? percents : `${percents}, ${formatPaceVerdict(pace.verdict, language)}`;
}

/** `отстаёт (порог — 5 п. п.)`, `артта қалып отыр (шегі — 5 пайыздық тармақ)` */
export function formatPaceVerdict({ isBehind, threshold }: PaceVerdict, language: Language): string {
  const unit = PERCENTAGE_POINTS.afterNumber;
  const points = formatNumber(threshold, String(threshold).split('.')[1]?.length ?? 0);
  const word = VERDICT[isBehind ? 'BEHIND' : 'NOT_BEHIND'][language];
  return language === 'ru'
    ? `${word} (порог — ${points}${NBSP}${unit.ru.many})`
    : `${word} (шегі — ${points}${NBSP}${unit.kk})`;
}
