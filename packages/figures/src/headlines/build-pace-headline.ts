import { formatPace } from '../pace/format-pace.ts';
import type { Pace } from '../pace/plan-execution.ts';
import { formatPartOf } from '../phrases/format-part-of.ts';
import { formatTimePeriod } from '../phrases/format-time-period.ts';
import { buildLevelsHeadline } from './build-levels-headline.ts';
import { isExact } from './exact-share.ts';
import { formatAssumption } from './format-clause.ts';
import { type Headline, type HeadlineSubject, headed, inBothLanguages } from './headline.ts';
import { withPlanVersion } from './with-plan-version.ts';

export interface PaceHeadline {
  subject: HeadlineSubject;
  /** A flow under way, from `buildPlanExecution`. */
  pace: Pace;
}

/**
 * «944 из 3 600 часов за январь–апрель 2021 года — 26,2 % плана за 33,3 % года». Two percentages, and a
 * word like "behind" only where a threshold is declared for the indicator. Figures that are not exact stand as levels. Of an amended
 * plan the act and the original are said.
 */
export function buildPaceHeadline({ subject, pace }: PaceHeadline): Headline {
  return withPlanVersion(sayPace({ subject, pace }), pace.plan, subject.unitMeasure);
}

function sayPace({ subject, pace }: PaceHeadline): Headline {
  const { actual, plan } = pace;
  if (!isExact(actual) || !isExact(plan)) return buildLevelsHeadline({ subject, figures: [actual, plan] });
  return inBothLanguages((language) => {
    const partOf = formatPartOf(actual, plan, subject.unitMeasure, language);
    const over = formatTimePeriod(actual.timePeriod, language, 'over');
    const assumption = formatAssumption(actual, language) || formatAssumption(plan, language);
    const note = assumption === '' ? '' : ` (${assumption})`;
    const done =
      language === 'ru' ? `${partOf} ${over}${note}` : `жоспар бойынша ${partOf} ${over} орындалды${note}`;
    return headed(subject, language, `${done} — ${formatPace(pace, language)}`);
  });
}
