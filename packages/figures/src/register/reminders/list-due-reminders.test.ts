import type { ActionStatus, Frequency } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../periods/add-days.ts';
import { parseTimePeriod } from '../../periods/parse-time-period.ts';
import { findReminderAbsence } from './find-reminder-absence.ts';
import {
  keyOfReminder,
  listComingReminders,
  listDueReminders,
  type Remindable,
} from './list-due-reminders.ts';

const action = (changes: Partial<Remindable> = {}): Remindable => ({
  ...{ due: null, frequency: null, lastStep: null, milestones: [], status: 'NOT_STARTED' },
  ...{ adopted: '2026-02-10', ...changes },
});
const OFFICE = { hasAddress: true };
const due = (day: string) => action({ due: day });
const occasionsOn = (each: Remindable, today: string) =>
  listDueReminders(each, today).map(({ occasion, timePeriod }) => timePeriod ?? occasion);

describe('before a due day', () => {
  it.each([
    ['2026-11-30', []],
    ['2026-12-01', ['AHEAD_30']],
    ['2026-12-23', ['AHEAD_30']],
    ['2026-12-24', ['AHEAD_7']],
    ['2026-12-29', ['AHEAD_7']],
    ['2026-12-30', ['AHEAD_1']],
    ['2026-12-31', ['AHEAD_1']],
    ['2027-01-01', ['PASSED']],
    ['2028-01-01', ['PASSED']],
  ])('on %s the latest of 30, 7 and 1 days holds, and after it that it passed', (today, occasions) => {
    expect(occasionsOn(due('2026-12-31'), today)).toEqual(occasions);
  });

  it('a milestone is reminded of besides, until it is reached', () => {
    const milestones = [
      { milestone: 1, due: '2026-06-30', reached: '2026-05-01' },
      { milestone: 2, due: '2026-12-08', reached: null },
    ];
    expect(listDueReminders(action({ due: '2026-12-31', milestones }), '2026-12-01')).toEqual([
      { occasion: 'AHEAD_30', milestone: null, day: '2026-12-31', timePeriod: null, since: '2026-12-01' },
      { occasion: 'AHEAD_7', milestone: 2, day: '2026-12-08', timePeriod: null, since: '2026-12-01' },
    ]);
  });
});

describe('after silence', () => {
  it.each([
    // The first period begins with the document's day, however late in it.
    ['Q', '2026-03-31', null, []],
    ['Q', '2026-04-01', null, ['2026-Q1']],
    ['Q', '2026-07-01', null, ['2026-Q2']],
    ['Q', '2026-07-01', '2026-03-31', ['2026-Q2']],
    ['Q', '2026-07-01', '2026-04-01', []],
    // What was told since breaks the silence.
    ['Q', '2026-07-20', '2026-07-10', []],
    ['M', '2026-03-01', null, ['2026-02']],
    ['M', '2026-02-28', null, []],
    ['A', '2026-12-31', null, []],
    ['A', '2027-01-01', null, ['2026']],
  ] as const)('reported by %s, on %s, last told on %s', (frequency, today, lastStep, silent) => {
    expect(occasionsOn(action({ frequency, lastStep }), today)).toEqual(silent);
  });

  it('nobody is reminded of reports whose first day nobody knows', () => {
    const undated = action({ frequency: 'M', adopted: null });
    expect(listDueReminders(undated, '2026-07-01')).toEqual([]);
    expect(listComingReminders(undated, '2026-07-01')).toEqual([]);
    expect(findReminderAbsence(undated, [OFFICE])).toBe('NO_DOCUMENT_DAY');
  });
});

describe('what comes next', () => {
  it('is the next of each due day and the end of the period that runs', () => {
    const next = listComingReminders(action({ due: '2026-12-31', frequency: 'Q' }), '2026-11-23');
    expect(next.map(({ since, occasion, timePeriod }) => [since, timePeriod ?? occasion])).toEqual([
      ['2026-12-01', 'AHEAD_30'],
      ['2027-01-01', '2026-Q4'],
    ]);
  });

  it('is the end of the next period where a step tells of this one', () => {
    const told = action({ frequency: 'M', lastStep: '2026-11-02' });
    expect(listComingReminders(told, '2026-11-23')).toMatchObject([
      { timePeriod: '2026-12', since: '2027-01-01' },
    ]);
  });

  it('never comes, and is said why', () => {
    expect(findReminderAbsence(action(), [OFFICE])).toBe('NOTHING_SET');
    expect(findReminderAbsence(action({ due: '2026-12-31', status: 'DONE' }), [OFFICE])).toBe('CLOSED');
    expect(findReminderAbsence(due('2026-12-31'), [])).toBe('NO_ORGANISATION');
    expect(findReminderAbsence(due('2026-12-31'), [{ hasAddress: false }])).toBe('NO_ADDRESS');
    expect(findReminderAbsence(due('2026-12-31'), [{ hasAddress: false }, OFFICE])).toBeNull();
    expect(findReminderAbsence(action({ frequency: 'Q' }), [OFFICE])).toBeNull();
  });
});

const DAY_0 = '2025-01-01';
const day = fc.integer({ min: 0, max: 1_200 }).map((days) => addDays(DAY_0, days));
const maybe = <Each>(each: fc.Arbitrary<Each>) => fc.option(each, { nil: null });
const open = fc.constantFrom<ActionStatus>('NOT_STARTED', 'IN_PROGRESS', 'BEHIND', 'OVERDUE');
const remindable: fc.Arbitrary<Remindable> = fc.record({
  due: maybe(day),
  frequency: maybe(fc.constantFrom<Frequency>('A', 'Q', 'M')),
  lastStep: maybe(day),
  adopted: maybe(day),
  status: open,
  milestones: fc
    .array(fc.record({ due: day, reached: maybe(day) }), { maxLength: 3 })
    .map((each) => each.map((said, place) => ({ milestone: place + 1, ...said }))),
});

describe('whatever an action says', () => {
  it('of each due day at most one thing is due, and of its reports one', () => {
    fc.assert(
      fc.property(remindable, day, (each, today) => {
        const found = listDueReminders(each, today);
        const about = found.map(({ occasion, milestone }) => (occasion === 'SILENCE' ? 'S' : milestone));
        expect(new Set(about).size).toBe(about.length);
        for (const { since } of found) expect(since <= today).toBe(true);
      }),
    );
  });

  it('who looks seldom says no more than who looks daily, and in the end the same', () => {
    const looks = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(remindable, day, looks, (each, from, days) => {
        const said = (looked: readonly number[]) =>
          new Set(looked.flatMap((after) => listDueReminders(each, addDays(from, after))).map(keyOfReminder));
        const last = Math.max(...days);
        const daily = said(Array.from({ length: last + 1 }, (_, after) => after));
        expect([...said(days)].filter((key) => !daily.has(key))).toEqual([]);
        expect([...said([last])].filter((key) => !said(days).has(key))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('what comes is due on its day and no day before', () => {
    fc.assert(
      fc.property(remindable, day, (each, today) => {
        for (const coming of listComingReminders(each, today)) {
          const keys = (on: string) => listDueReminders(each, on).map(keyOfReminder);
          expect(coming.since > today).toBe(true);
          expect(keys(addDays(coming.since, -1))).not.toContain(keyOfReminder(coming));
          // A step of a later day than today may break the silence before it ends.
          if (coming.occasion !== 'SILENCE' || (each.lastStep ?? '') < today) {
            expect(keys(coming.since)).toContain(keyOfReminder(coming));
          }
        }
      }),
    );
  });

  it('a silence is a whole period that has ended, of which and since which nothing is told', () => {
    fc.assert(
      fc.property(remindable, day, (each, today) => {
        for (const { timePeriod } of listDueReminders(each, today)) {
          if (timePeriod === null) continue;
          const { start, end } = parseTimePeriod(timePeriod);
          expect(end < today && (each.adopted ?? '9') <= end && (each.lastStep ?? '') < start).toBe(true);
        }
      }),
    );
  });

  it('nothing is said of what is closed, and nothing where nothing is set', () => {
    const closed = fc.constantFrom<ActionStatus>('DONE', 'DONE_LATE', 'CANCELLED', 'CANNOT_BE_ASSESSED');
    fc.assert(
      fc.property(remindable, closed, day, (each, status, today) => {
        const blank = { ...each, due: null, milestones: [], frequency: null };
        for (const silent of [{ ...each, status }, blank]) {
          expect(listDueReminders(silent, today)).toEqual([]);
          expect(listComingReminders(silent, today)).toEqual([]);
          expect(findReminderAbsence(silent, [OFFICE])).not.toBeNull();
        }
      }),
    );
  });
});
