import type { Language, TimePeriod } from '@korsetkish/contract';
import type { PlanExecution } from '../pace/plan-execution.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import { formatPartOf } from '../phrases/format-part-of.ts';
import { formatPercent } from '../phrases/format-percent.ts';
import { formatTimePeriod } from '../phrases/format-time-period.ts';
import { NO_BREAK_HYPHEN } from '../phrases/typography.ts';
import { buildLevelsHeadline } from './build-levels-headline.ts';
import { isExact, SHARE_DECIMALS } from './exact-share.ts';
import { formatAssumption } from './format-clause.ts';
import { type Headline, type HeadlineSubject, headed, inBothLanguages } from './headline.ts';

export interface PaceHeadline {
  subject: HeadlineSubject;
  /** A flow under way, from `buildPlanExecution`. */
  pace: Extract<PlanExecution, { execution: 'PACE' }>;
}

/**
 * «944 из 3 600 часов за январь–апрель 2021 года — 26,2 % плана за 33,3 % года». Two percentages and no judgement: a
 * word like "behind" needs a threshold that somebody declared. Figures that are not exact stand as levels.
 */
export function buildPaceHeadline({ subject, pace }: PaceHeadline): Headline {
  const { actual, plan, ofPlan, percentOfPeriod } = pace;
  if (!isExact(actual) || !isExact(plan)) return buildLevelsHeadline({ subject, figures: [actual, plan] });
  return inBothLanguages((language) => {
    const [done, elapsed] = [ofPlan.percent, percentOfPeriod].map((percent) =>
      formatPercent(percent, SHARE_DECIMALS, language),
    );
    const partOf = formatPartOf(actual, plan, subject.unitMeasure, language);
    const over = formatTimePeriod(actual.timePeriod, language, 'over');
    const assumption = formatAssumption(actual, language) || formatAssumption(plan, language);
    const note = assumption === '' ? '' : ` (${assumption})`;
    const ofPeriod = formatOfPeriod(plan.timePeriod, language);
    return headed(
      subject,
      language,
      language === 'ru'
        ? `${partOf} ${over}${note} — ${done} плана за ${elapsed} ${ofPeriod}`
        : `жоспар бойынша ${partOf} ${over} орындалды${note} — ${ofPeriod} ${elapsed}${NO_BREAK_HYPHEN}ы өткенде жоспардың ${done}${NO_BREAK_HYPHEN}ы`,
    );
  });
}

const OF_PERIOD = {
  YEAR: { kk: 'жылдың', ru: 'года' },
  QUARTER: { kk: 'тоқсанның', ru: 'квартала' },
  OTHER: { kk: 'кезеңнің', ru: 'периода' },
} as const satisfies Record<string, Headline>;

function formatOfPeriod(timePeriod: TimePeriod, language: Language): string {
  const { kind } = parseTimePeriod(timePeriod);
  return OF_PERIOD[kind === 'YEAR' || kind === 'QUARTER' ? kind : 'OTHER'][language];
}
