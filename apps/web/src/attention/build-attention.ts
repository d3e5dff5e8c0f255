import type { Check, Indicator, Observation } from '@korsetkish/contract';
import {
  buildExecutedHeadline,
  buildPaceHeadline,
  findPlansToLookAt,
  type Headline,
  isInWindow,
  type MeasuredExecution,
  sayCheck,
} from '@korsetkish/figures';
import type { Doubt } from '../charts/doubt.ts';
import { toDoubt } from '../checks/index-doubts.ts';
import { findNotes } from '../panels/find-notes.ts';
import { inReadingOrder } from '../panels/in-reading-order.ts';
import type { PanelInput } from '../panels/panel-input.ts';
import { sayNote } from '../panels/say-note.ts';
import { seriesKey } from '../panels/series-key.ts';
import { subjectOf } from '../panels/subject-of.ts';
import type { RegisterFilters } from '../register/model/register-filters.ts';

/** Something the leadership should look at, computed from the figures, with the cause that the source gives. */
export type AttentionItem = {
  id: string;
  kind: 'CHECK' | 'PACE' | 'PLAN_NOT_FULFILLED' | 'ACTIONS';
  /** Where it is looked at: an indicator, or exactly the actions that are told of. */
  at: { indicator: string } | { actions: RegisterFilters };
  /** The check that does not hold, to be marked beside the text; none of a plan. */
  doubts: readonly Doubt[];
  text: Headline;
  cause: Headline | null;
};

/**
 * What needs attention in an area: plans whose execution is a reason to look, and relations among figures of the window
 * that do not hold. Computed, never listed by hand, and said in numbers without a verdict.
 *
 * @param checks all checks; those of other areas and periods are passed over
 */
export function buildAttention(checks: readonly Check[], input: PanelInput): AttentionItem[] {
  const { observations, refArea, catalogue } = input;
  const own = observations.filter((each) => each.refArea === refArea.refArea);
  const plans = findPlansToLookAt(inReadingOrder(own, catalogue), catalogue);
  const failed = checks.filter((check) => check.result === 'FAILS' && check.refArea === refArea.refArea);
  return [
    ...plans.map((execution) => buildPlanItem(execution, input)),
    ...failed.flatMap((check) => buildCheckItem(check, input) ?? []),
  ];
}

function buildPlanItem(execution: MeasuredExecution, { catalogue }: PanelInput): AttentionItem {
  const { actual, plan } = execution;
  const { indicator } = plan;
  const subject = subjectOf(indicator, catalogue);
  return {
    id: `${seriesKey(plan)} ${plan.timePeriod}`,
    at: { indicator },
    doubts: [],
    cause: findCause(actual, catalogue.indicator(indicator)),
    ...(execution.execution === 'PACE'
      ? { kind: 'PACE', text: buildPaceHeadline({ subject, pace: execution }) }
      : { kind: 'PLAN_NOT_FULFILLED', text: buildExecutedHeadline({ subject, executed: execution }) }),
  };
}

/** Null where the window does not show the figure checked, which a check names first. */
function buildCheckItem(check: Check, { catalogue, names, window }: PanelInput): AttentionItem | null {
  const { id, timePeriod, observations } = check;
  const [checked] = observations;
  if (!checked || !isInWindow({ timePeriod, scenario: checked.scenario }, window)) return null;
  return {
    id,
    kind: 'CHECK',
    at: { indicator: checked.indicator },
    doubts: [toDoubt(check, names.language)],
    text: underName(catalogue.indicator(checked.indicator), sayCheck(check)),
    cause: null,
  };
}

function findCause(actual: Observation, { notes }: Indicator): Headline | null {
  const why = findNotes(notes, [actual]).find(({ kind }) => kind === 'WHY_IT_MOVED');
  return why ? { kk: sayNote(why, 'kk'), ru: sayNote(why, 'ru') } : null;
}

/** `Доля представителей других этносов в Совете: 7 из 25 — это 28 %, а в отчёте напечатано 30 %` */
function underName({ shortName }: Indicator, text: Headline): Headline {
  return {
    kk: `${shortName.kk.replaceAll(': ', ', ')}: ${text.kk}`,
    ru: `${shortName.ru.replaceAll(': ', ', ')}: ${text.ru}`,
  };
}
