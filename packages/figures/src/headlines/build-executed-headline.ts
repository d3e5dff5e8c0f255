import { formatOfPlan } from '../pace/format-pace.ts';
import type { Executed } from '../pace/plan-execution.ts';
import { formatPartOf } from '../phrases/format-part-of.ts';
import { buildLevelsHeadline } from './build-levels-headline.ts';
import { isExact } from './exact-share.ts';
import { formatWhenNote } from './format-clause.ts';
import { type Headline, type HeadlineSubject, headedWith, inBothLanguages } from './headline.ts';
import { withPlanVersion } from './with-plan-version.ts';

export interface ExecutedHeadline {
  subject: HeadlineSubject;
  /** A plan whose period is over, from `buildPlanExecution`. */
  executed: Executed;
}

/**
 * What became of a plan: «Молодёжные проекты по социальному заказу (2020 год): 18 из 26 проектов — 69,2 % плана».
 * Figures that are not exact stand as levels. Of an amended plan the act and the original are said.
 */
export function buildExecutedHeadline({ subject, executed }: ExecutedHeadline): Headline {
  return withPlanVersion(sayExecuted({ subject, executed }), executed.plan, subject.unitMeasure);
}

function sayExecuted({ subject, executed }: ExecutedHeadline): Headline {
  const { actual, plan, ofPlan } = executed;
  if (!isExact(actual) || !isExact(plan)) return buildLevelsHeadline({ subject, figures: [actual, plan] });
  return inBothLanguages((language) => {
    const done = formatOfPlan(ofPlan, language);
    const partOf = formatPartOf(actual, plan, subject.unitMeasure, language);
    const note = formatWhenNote(actual, language);
    const sentence =
      language === 'ru' ? `${partOf} — ${done}` : `жоспар бойынша ${partOf} орындалды — ${done}`;
    return headedWith(subject, language, note, sentence);
  });
}
