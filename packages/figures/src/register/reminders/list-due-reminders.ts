import type { Action, ActionMilestone, ActionStatus, Reminder } from '@korsetkish/contract';
import { addDays } from '../../periods/add-days.ts';
import { parseTimePeriod } from '../../periods/parse-time-period.ts';
import { nameReportedPeriod } from './name-reported-period.ts';

/** What reminders of an action follow from. */
export type Remindable = Pick<Action, 'due' | 'frequency' | 'lastStep'> & {
  milestones: readonly Pick<ActionMilestone, 'milestone' | 'due' | 'reached'>[];
  /** As it stands on the day in question. */
  status: ActionStatus;
  /** The day of the document that asks for it, with which the first reporting period begins; null: not printed. */
  adopted: string | null;
};

/** A reminder with the first day on which it holds. */
export type DatedReminder = Reminder & { since: string };

/** Of these nothing is left to do, or nobody can tell. */
const CLOSED: readonly ActionStatus[] = ['DONE', 'DONE_LATE', 'CANCELLED', 'CANNOT_BE_ASSESSED'];

export const isClosed = ({ status }: Pick<Remindable, 'status'>): boolean => CLOSED.includes(status);

/** How many days before a due day each occasion comes; less than none: after it. The earliest first. */
const DAYS_BEFORE = [
  ['AHEAD_30', 30],
  ['AHEAD_7', 7],
  ['AHEAD_1', 1],
  ['PASSED', -1],
] as const;

/**
 * What is to be said of an action on a day: of each due day the latest occasion that has come, so that whoever was away
 * on the day is told late, and once; and of its reports the newest whole period of which no step tells. Without a due
 * day, a milestone and a reporting frequency it is never anything.
 * @param today `2026-11-23`
 */
export function listDueReminders(action: Remindable, today: string): DatedReminder[] {
  if (isClosed(action)) return [];
  const ofDays = listDueDays(action).flatMap((each) => {
    const come = listOccasions(each).filter(({ since }) => since <= today);
    return come.slice(-1);
  });
  return [...ofDays, ...listSilences(action, today)];
}

/**
 * What comes next, if nothing is done before: of each due day the next occasion, and the end of the reporting period that
 * runs, or of the next one where a step tells of it already. In order of time.
 */
export function listComingReminders(action: Remindable, today: string): DatedReminder[] {
  if (isClosed(action)) return [];
  const ofDays = listDueDays(action).flatMap((each) => {
    const next = listOccasions(each).find(({ since }) => since > today);
    return next ?? [];
  });
  return [...ofDays, ...listComingSilences(action, today)].toSorted((one, other) =>
    one.since < other.since ? -1 : Number(one.since > other.since),
  );
}

/** What tells one reminder of an action from another. */
export const keyOfReminder = ({ occasion, milestone, day, timePeriod }: Reminder): string =>
  [occasion, milestone ?? '', day, timePeriod ?? ''].join(' ');

type DueDay = { milestone: number | null; day: string };

/** The days of what is still to be done, that of the action itself first. */
function listDueDays({ due, milestones }: Remindable): DueDay[] {
  return [
    ...(due === null ? [] : [{ milestone: null, day: due }]),
    ...milestones
      .filter(({ reached }) => reached === null)
      .map(({ milestone, due: day }) => ({ milestone, day })),
  ];
}

const listOccasions = ({ milestone, day }: DueDay): DatedReminder[] =>
  DAYS_BEFORE.map(([occasion, before]) => ({
    ...{ occasion, milestone, day, timePeriod: null },
    since: addDays(day, -before),
  }));

/** The newest whole period, where nothing was told of it or since. */
function listSilences({ frequency, adopted, lastStep }: Remindable, today: string): DatedReminder[] {
  if (frequency === null || adopted === null) return [];
  const running = parseTimePeriod(nameReportedPeriod(frequency, today));
  const timePeriod = nameReportedPeriod(frequency, addDays(running.start, -1));
  const { start, end } = parseTimePeriod(timePeriod);
  const isSilent = adopted <= end && (lastStep === null || lastStep < start);
  return isSilent ? [toSilence(timePeriod)] : [];
}

function listComingSilences({ frequency, adopted, lastStep }: Remindable, today: string): DatedReminder[] {
  if (frequency === null || adopted === null) return [];
  const timePeriod = nameReportedPeriod(frequency, adopted > today ? adopted : today);
  const { start, end } = parseTimePeriod(timePeriod);
  const isTold = lastStep !== null && lastStep >= start;
  return [toSilence(isTold ? nameReportedPeriod(frequency, addDays(end, 1)) : timePeriod)];
}

function toSilence(timePeriod: string): DatedReminder {
  const { end } = parseTimePeriod(timePeriod);
  return { occasion: 'SILENCE', milestone: null, day: end, timePeriod, since: addDays(end, 1) };
}
