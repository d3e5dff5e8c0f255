import { createDatabase } from '@korsetkish/prisma';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Administrator, administer } from '../../testing/administer.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { queueReminders } from './queue-reminders.ts';
import { openReminderLook } from './reminder-look.ts';
import { setAction, setAddress } from './reminders-for-test.ts';

const api = await openTestApi();
const { db } = api;
const OFFICES = {
  ASTANA_INTERNAL_POLICY: 'policy@example.kz',
  ASTANA_YOUTH_POLICY: 'youth@example.kz',
  ASTANA_MASLIKHAT: 'maslikhat@example.kz',
};

let administrator: Administrator;
beforeAll(async () => {
  administrator = await administer(api);
  for (const [organisation, address] of Object.entries(OFFICES)) {
    await setAddress(administrator, organisation, address);
  }
});

/** What was queued on a day: of each letter its address and what it reminds of. */
async function queuedOn(day: string): Promise<Record<string, string[]>> {
  const letters = await db.mailing.findMany({
    where: { remindedOn: new Date(day) },
    include: { reminders: { orderBy: { id: 'asc' } } },
    orderBy: { address: 'asc' },
  });
  return Object.fromEntries(
    letters.map(({ address, reminders }) => [
      address,
      reminders.map(({ actionCode, occasion, isCopy, milestone, timePeriod }) =>
        [actionCode, timePeriod ?? occasion, milestone, isCopy ? 'copy' : null]
          .filter((each) => each !== null)
          .join(' '),
      ),
    ]),
  );
}

describe('a look', () => {
  it('says nothing where no action has a day or a frequency', async () => {
    expect(await queueReminders(db, '2030-06-01')).toBe(0);
  });

  it('writes to each organisation once a day about all of its actions, and to who controls them by a copy', async () => {
    const controller = 'ASTANA_MASLIKHAT';
    await setAction(administrator, 'ASTANA_EDUCATIONAL_WORK', { due: '2031-01-31', controller });
    await setAction(administrator, 'ASTANA_VOLUNTEERING', { due: '2031-01-08' });
    const milestones = [{ milestone: 1, due: '2031-01-02', text: { kk: 'Жартысы', ru: 'Половина' } }];
    await setAction(administrator, 'ASTANA_VIDEOS', { due: '2032-01-31', milestones });
    // It answers for one that has no address: nobody hears, and nothing is lost.
    await setAction(administrator, 'ASTANA_FILM_ZHUMAQ', { due: '2031-01-31' });
    expect(await queueReminders(db, '2031-01-01')).toBe(3);
    expect(await queuedOn('2031-01-01')).toEqual({
      'policy@example.kz': [
        'ASTANA_VOLUNTEERING AHEAD_7',
        'ASTANA_VIDEOS AHEAD_1 1',
        'ASTANA_EDUCATIONAL_WORK AHEAD_30',
      ],
      'youth@example.kz': ['ASTANA_EDUCATIONAL_WORK AHEAD_30'],
      'maslikhat@example.kz': ['ASTANA_EDUCATIONAL_WORK AHEAD_30 copy'],
    });
    expect(await queueReminders(db, '2031-01-01')).toBe(0);
    expect(await queueReminders(db, '2031-01-02')).toBe(0);
  });

  it('says late, and once, what holds by now where nobody looked for days', async () => {
    // The 30 and the 7 days of this one have passed unseen, and nobody was told that the milestone passed.
    expect(await queueReminders(db, '2031-01-30')).toBe(3);
    expect(await queuedOn('2031-01-30')).toEqual({
      'policy@example.kz': [
        'ASTANA_VOLUNTEERING PASSED',
        'ASTANA_VIDEOS PASSED 1',
        'ASTANA_EDUCATIONAL_WORK AHEAD_1',
      ],
      'youth@example.kz': ['ASTANA_EDUCATIONAL_WORK AHEAD_1'],
      'maslikhat@example.kz': ['ASTANA_EDUCATIONAL_WORK AHEAD_1 copy'],
    });
  });

  it('leaves what comes up after the letter of the day to the next day', async () => {
    await setAction(administrator, 'ASTANA_STABILITY', { due: '2031-02-01' });
    expect(await queueReminders(db, '2031-01-30')).toBe(0);
    expect(await queueReminders(db, '2031-01-31')).toBe(1);
    expect(await queuedOn('2031-01-31')).toEqual({ 'policy@example.kz': ['ASTANA_STABILITY AHEAD_1'] });
  });

  it('speaks again of what was given another day, and not of what was done', async () => {
    await setAction(administrator, 'ASTANA_STABILITY', { due: '2031-02-20' });
    const policy = { organisationCode: 'ASTANA_INTERNAL_POLICY', onBehalfOfCode: 'ASTANA_INTERNAL_POLICY' };
    await db.actionProgress.create({
      data: {
        ...{ actionCode: 'ASTANA_EDUCATIONAL_WORK', stage: 'DONE', role: 'EDITOR', ...policy },
        ...{ textKk: 'Бітті.', textRu: 'Сделано.', day: new Date('2031-02-01') },
        ...{ accountId: administrator.accountId, enteredAt: new Date() },
        evidence: {
          create: {
            ...{ position: 1, nature: 'DOCUMENT', dated: new Date('2031-02-01') },
            ...{ titleKk: 'Есеп', titleRu: 'Отчёт', url: 'https://example.kz/1' },
          },
        },
      },
    });
    expect(await queueReminders(db, '2031-02-15')).toBe(1);
    expect(await queuedOn('2031-02-15')).toEqual({ 'policy@example.kz': ['ASTANA_STABILITY AHEAD_7'] });
  });

  it('reminds of a whole quarter of which nobody told, once', async () => {
    await setAction(administrator, 'ASTANA_COVERAGE_OF_EVENTS', { frequency: 'Q' });
    expect(await queueReminders(db, '2031-05-01')).toBe(1);
    expect((await queuedOn('2031-05-01'))['policy@example.kz']).toContain(
      'ASTANA_COVERAGE_OF_EVENTS 2031-Q1',
    );
    expect(await queueReminders(db, '2031-06-30')).toBe(0);
    expect(await queueReminders(db, '2031-07-01')).toBe(1);
    expect(await queuedOn('2031-07-01')).toEqual({
      'policy@example.kz': ['ASTANA_COVERAGE_OF_EVENTS 2031-Q2'],
    });
  });

  it('tells an organisation what it holds to be told once it has an address', async () => {
    await setAddress(administrator, 'ASTANA_RELIGIOUS_AFFAIRS', 'religion@example.kz');
    expect(await queueReminders(db, '2031-07-02')).toBe(1);
    expect(await queuedOn('2031-07-02')).toEqual({ 'religion@example.kz': ['ASTANA_FILM_ZHUMAQ PASSED'] });
  });
});

describe('processes that look at once', () => {
  const others = [1, 2].map(() => createDatabase(api.database.url));
  afterAll(async () => {
    for (const other of others) await other.$disconnect();
  });

  it('write no letter twice', async () => {
    await setAction(administrator, 'ASTANA_EXPLANATORY_MEETINGS', { due: '2032-06-30', frequency: 'M' });
    const looks = [db, ...others].flatMap((each) => [each, each]);
    const day = '2032-06-01';
    const queued = await Promise.all(looks.map((each) => queueReminders(each, day)));
    // Each letter was written by one of them.
    expect(queued.reduce((sum, letters) => sum + letters)).toBe(Object.keys(await queuedOn(day)).length);
    const told = (await queuedOn(day))['policy@example.kz'] ?? [];
    expect(told).toEqual(expect.arrayContaining(['ASTANA_EXPLANATORY_MEETINGS AHEAD_30']));
    expect(new Set(told).size).toBe(told.length);
  });

  it('look day by day by their clocks, and wake the outbox for what they wrote', async () => {
    let today = '2033-01-01';
    let woken = 0;
    const logger = pino({ level: 'silent' });
    const looking = [db, ...others].map((each) =>
      openReminderLook({
        ...{ db: each, logger, lookEveryMs: 20, sayToday: () => today },
        mailOutbox: { wake: () => (woken += 1) },
      }),
    );
    const letters = () => db.mailing.count({ where: { remindedOn: { gte: new Date('2033-01-01') } } });
    await vi.waitFor(async () => expect(await letters()).toBe(1));
    today = '2033-02-01';
    await vi.waitFor(async () => expect(await letters()).toBe(2));
    for (const { close } of looking) await close();
    expect(await queuedOn('2033-02-01')).toEqual({
      'policy@example.kz': ['ASTANA_EXPLANATORY_MEETINGS 2033-01'],
    });
    expect(woken).toBe(2);
    const before = await letters();
    today = '2033-03-01';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await letters()).toBe(before);
  });
});
