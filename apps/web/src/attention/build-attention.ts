import type { Check, Indicator, Observation } from '@korsetkish/contract';
import {
  buildExecutedHeadline,
  buildPaceHeadline,
  buildPlanExecution,
  type Headline,
  isFigure,
} from '@korsetkish/figures';
import { findNotes } from '../panels/find-notes.ts';
import { inReadingOrder } from '../panels/in-reading-order.ts';
import type { PanelInput } from '../panels/panel-input.ts';
import { PANEL_WORDS } from '../panels/panel-words.ts';
import { seriesKey } from '../panels/series-key.ts';
import { subjectOf } from '../panels/subject-of.ts';

/** Something the leadership should look at, computed from the figures, with the cause that the source gives. */
export type AttentionItem = {
  id: string;
  kind: 'CHECK' | 'PACE' | 'PLAN_NOT_FULFILLED';
  /** The indicator to look at. */
  indicator: string;
  text: Headline;
  cause: Headline | null;
};

/**
 * From how many percentage points between plan done and time gone a running plan is put on the list. It is a reason to
 * look and no verdict: the item says both per cents and no more, because no indicator declares a threshold.
 */
const PACE_GAP = 5;

/**
 * What needs attention in an area: relations among figures that do not hold, plans whose execution and time are apart,
 * and plans whose period is over and which were not fulfilled. Computed, never listed by hand.
 *
 * @param checks all checks; those of other areas are passed over
 */
export function buildAttention(checks: readonly Check[], input: PanelInput): AttentionItem[] {
  return [...listPlans(input), ...listFailedChecks(checks, input)];
}

function listFailedChecks(checks: readonly Check[], { refArea, catalogue }: PanelInput): AttentionItem[] {
  return checks
    .filter((check) => check.result === 'FAILS' && check.refArea === refArea.refArea)
    .flatMap(({ relation, timePeriod, name, note, observations }) => {
      const [checked] = observations;
      return checked
        ? [
            {
              id: `${relation} ${timePeriod}`,
              kind: 'CHECK' as const,
              indicator: checked.indicator,
              text: underName(catalogue.indicator(checked.indicator), note ?? name),
              cause: null,
            },
          ]
        : [];
    });
}

function listPlans(input: PanelInput): AttentionItem[] {
  const { observations, refArea, catalogue } = input;
  const held = observations.filter((each) => each.refArea === refArea.refArea);
  const own = inReadingOrder(held, catalogue).filter(isFigure);
  const actuals = Map.groupBy(
    own.filter(({ scenario }) => scenario === 'ACTUAL'),
    (each) => seriesKey({ ...each, scenario: 'PLAN' }),
  );
  return own
    .filter(({ scenario }) => scenario === 'PLAN')
    .flatMap((plan) =>
      (actuals.get(seriesKey(plan)) ?? []).flatMap((actual) => buildPlanItem(actual, plan, input) ?? []),
    );
}

function buildPlanItem(actual: Observation, plan: Observation, input: PanelInput): AttentionItem | null {
  const { catalogue } = input;
  const { indicator } = plan;
  const subject = subjectOf(indicator, catalogue);
  const execution = buildPlanExecution(actual, plan, { measure: catalogue.indicator(indicator).measure });
  const item = { id: `${seriesKey(plan)} ${plan.timePeriod}`, indicator, cause: findCause(actual, input) };
  if (execution.execution === 'PACE') {
    const isApart = Math.abs(execution.ofPlan.percent - execution.percentOfPeriod) >= PACE_GAP;
    return isApart ? { ...item, kind: 'PACE', text: buildPaceHeadline({ subject, pace: execution }) } : null;
  }
  if (execution.execution !== 'EXECUTED' || execution.ofPlan.percent >= 100) return null;
  return {
    ...item,
    kind: 'PLAN_NOT_FULFILLED',
    text: buildExecutedHeadline({ subject, executed: execution }),
  };
}

function findCause(actual: Observation, { catalogue }: PanelInput): Headline | null {
  const [why] = findNotes(catalogue.indicator(actual.indicator).notes, [actual]).filter(
    ({ kind }) => kind === 'WHY_IT_MOVED',
  );
  if (!why) return null;
  return {
    kk: `${PANEL_WORDS.sourceExplains.kk}: ${why.text.kk}`,
    ru: `${PANEL_WORDS.sourceExplains.ru}: ${why.text.ru}`,
  };
}

/** `Доля представителей других этносов в Совете: 7 из 25 — это 28 %, а в отчёте напечатано 30 %` */
function underName({ shortName }: Indicator, text: Headline): Headline {
  return {
    kk: `${shortName.kk.replaceAll(': ', ', ')}: ${text.kk}`,
    ru: `${shortName.ru.replaceAll(': ', ', ')}: ${text.ru}`,
  };
}
