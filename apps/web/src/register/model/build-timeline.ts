import type { Action, ActionMilestone, TimePeriod } from '@korsetkish/contract';
import { compareTimePeriods } from '@korsetkish/figures';

/** What is to be done by a day: the whole of an action, or a milestone of it. */
export type DueEntry = { day: string; action: Action; milestone: ActionMilestone | null };

export type Timeline = {
  /** The earliest day first. */
  due: DueEntry[];
  /** Periods that actions without a due day are planned for. A period is no due day, and nothing is late by it. */
  planned: { timePeriod: TimePeriod; actions: Action[] }[];
  /** Actions with neither. */
  undated: Action[];
};

/** Actions by their days. An action stands once, but for its milestones. */
export function buildTimeline(actions: readonly Action[]): Timeline {
  const due = actions.flatMap((action): DueEntry[] => [
    ...action.milestones.map((milestone) => ({ day: milestone.due, action, milestone })),
    ...(action.due === null ? [] : [{ day: action.due, action, milestone: null }]),
  ]);
  const open = actions.filter((action) => action.due === null);
  const periods = new Set(open.map(({ plannedPeriod }) => plannedPeriod).filter((each) => each !== null));
  return {
    due: due.toSorted((a, b) => a.day.localeCompare(b.day)),
    planned: [...periods].sort(compareTimePeriods).map((timePeriod) => ({
      timePeriod,
      actions: open.filter(({ plannedPeriod }) => plannedPeriod === timePeriod),
    })),
    undated: open.filter(({ plannedPeriod }) => plannedPeriod === null),
  };
}
