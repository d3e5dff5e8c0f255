import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { openMailOutbox } from '../../mail/mail-outbox.ts';
import { findToday } from '../../register/name-today.ts';
import { queueReminders } from '../../register/reminders/queue-reminders.ts';
import { setAction, setAddress, waitForLetter } from '../../register/reminders/reminders-for-test.ts';
import { administer } from '../../testing/administer.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { everywhere, signInForTest, type TestBrowser } from '../../testing/sign-in-for-test.ts';
import { startMailServer } from '../../testing/start-mail-server.ts';
import { startTestApi } from '../../testing/start-test-api.ts';
import { freeze } from '../editions/editions-for-test.ts';
import { askToMail, mail, waitForMailing } from './mailings-for-test.ts';

const { url, port, stop } = await startMailServer();
await stop();
const settings = { url, from: 'korsetkish@example.kz', publicUrl: 'https://korsetkish.example.kz' };
const SILENT = pino({ level: 'silent' });
const UNREACHABLE = { reason: 'UNREACHABLE', said: expect.stringContaining('ECONNREFUSED') };
const pace = { waitMs: () => 50, lookEveryMs: 50 };
const api = await openTestApi({ mail: { settings, ...pace } });

let approver: TestBrowser;
let edition: number;
beforeAll(async () => {
  approver = await signInForTest(api, [everywhere('APPROVER')]);
  edition = (await freeze(approver)).edition;
});

describe('while the mail server is down', () => {
  it('a mailing waits and says why, and goes when the server is up', async () => {
    const queued = await mail(approver, edition, 'press@example.kz');
    const waiting = await waitForMailing(approver, edition, queued, ({ attempts }) => attempts.length > 1);
    expect(waiting.state).toBe('QUEUED');
    for (const { refusal } of waiting.attempts) expect(refusal).toEqual(UNREACHABLE);
    const twice = await askToMail(approver, edition, 'PRESS@example.kz');
    expect(twice.status).toBe(409);
    expect((await api.problem(twice)).errors.map(({ path }) => path)).toEqual(['body.address']);
    const server = await startMailServer(undefined, { port });
    try {
      await waitForMailing(approver, edition, queued, ({ state }) => state === 'SENT');
      expect(server.taken.map(({ to }) => to)).toEqual(['press@example.kz']);
    } finally {
      await server.stop();
    }
  });

  it('so does a reminder of an action', async () => {
    const administrator = await administer(api);
    await setAddress(administrator, 'ASTANA_INTERNAL_POLICY', 'policy@example.kz');
    await setAction(administrator, 'ASTANA_VOLUNTEERING', { due: findToday() });
    await queueReminders(api.db, findToday());
    const waiting = await waitForLetter(
      approver,
      'ASTANA_VOLUNTEERING',
      ({ attempts }) => attempts.length > 1,
    );
    expect(waiting.state).toBe('QUEUED');
    for (const { refusal } of waiting.attempts) expect(refusal).toEqual(UNREACHABLE);
    const server = await startMailServer(undefined, { port });
    try {
      await waitForLetter(approver, 'ASTANA_VOLUNTEERING', ({ state }) => state === 'SENT');
      expect(server.taken.map(({ to }) => to)).toEqual(['policy@example.kz']);
    } finally {
      await server.stop();
    }
  });

  it('what is tried for days is given up for somebody to look at', async () => {
    const queued = await mail(approver, edition, 'archive@example.kz');
    await waitForMailing(approver, edition, queued, ({ attempts }) => attempts.length > 0);
    await api.db.$executeRaw`UPDATE mailing SET tries = 35 WHERE id = ${queued.mailing}`;
    const failed = await waitForMailing(approver, edition, queued, ({ state }) => state === 'FAILED');
    expect(failed.attempts[0]?.refusal).toEqual(UNREACHABLE);
  });
});

describe('a process without a mail server', () => {
  it('refuses to mail and says so, in the reader’s language', async () => {
    const without = await startTestApi({ database: api.database });
    try {
      const other = await signInForTest(without, [everywhere('APPROVER')]);
      const answer = await askToMail(other, edition, 'press@example.kz');
      expect(answer.status).toBe(503);
      expect(await without.problem(answer)).toMatchObject({ type: '/problems/mail-not-set-up' });
      const list = await other.send('GET', `/report-editions/${edition}/mailings`);
      expect(await list.json()).toMatchObject({ canMail: false });
    } finally {
      await without.stop();
    }
  });
});

it('what was queued before a restart is sent after it', async () => {
  const { id } = await api.db.mailing.create({
    data: {
      ...{ editionId: edition, lang: 'ru', address: 'restart@example.kz', nextTry: new Date('2100-01-01') },
      ...{ accountId: approver.accountId, requestedBy: 'Сынақ' },
    },
  });
  const server = await startMailServer();
  const { db } = api;
  const restarted = { db, settings: { ...settings, url: server.url }, logger: SILENT, ...pace };
  // Its time has come while nobody looked: the outbox of this file's own process cannot reach its server.
  await db.mailing.update({ where: { id }, data: { nextTry: new Date() } });
  const outbox = openMailOutbox(restarted);
  try {
    await waitForMailing(approver, edition, { mailing: id }, ({ state }) => state === 'SENT');
    expect(server.taken.map(({ to }) => to)).toEqual(['restart@example.kz']);
  } finally {
    await outbox.close();
    await server.stop();
  }
});
