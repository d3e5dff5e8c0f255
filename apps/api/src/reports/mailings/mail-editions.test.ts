import { createHash } from 'node:crypto';
import type { ReportEdition } from '@korsetkish/contract';
import { nameEdition } from '@korsetkish/figures';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMailOutbox } from '../../mail/mail-outbox.ts';
import { reachMailServer } from '../../mail/mail-server.ts';
import { sendNextMailing } from '../../mail/send-next-mailing.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { everywhere, signInForTest, type TestBrowser } from '../../testing/sign-in-for-test.ts';
import { headerOf, readMail, startMailServer, type TakenMail } from '../../testing/start-mail-server.ts';
import { freeze } from '../editions/editions-for-test.ts';
import { askToMail, listMailings, mail, waitForMailing } from './mailings-for-test.ts';

/** Busy for the first two times; and a mailbox that is there from the second time on. */
const server = await startMailServer(async (address, time) => {
  if (address.startsWith('busy') && time <= 2) return { responseCode: 450, message: 'Mailbox busy' };
  if (address.startsWith('gone') && time === 1) return { responseCode: 550, message: 'No such mailbox' };
  // As when a process stops that is sending: nothing tells its database what the mail server answered.
  if (address.startsWith('dropped') && time === 1) await dropWhoSends();
  return null;
});
afterAll(server.stop);

const FROM = 'korsetkish@example.kz';
const settings = { url: server.url, from: FROM, publicUrl: 'https://korsetkish.example.kz' };
/** In the tests of this file nobody waits for long. */
const pace = { waitMs: () => 20, lookEveryMs: 50 };
const written: string[] = [];
const logger = pino({ level: 'trace' }, { write: (line) => void written.push(line) });
const api = await openTestApi({ mail: { settings, ...pace }, logger });

async function dropWhoSends(): Promise<void> {
  await api.db.$queryRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND state = 'idle in transaction'`;
}

let approver: TestBrowser;
let edition: ReportEdition;
beforeAll(async () => {
  approver = await signInForTest(api, [everywhere('APPROVER')]);
  edition = await freeze(approver);
});

const TAKEN = { refusal: null };
const NO_SUCH_MAILBOX = {
  refusal: { reason: 'ADDRESS', said: expect.stringContaining('No such mailbox') },
};

const takenBy = (address: string): TakenMail[] => server.taken.filter(({ to }) => to === address);
const send = (address: string, lang?: string) => mail(approver, edition.edition, address, lang);
const until = (mailing: { mailing: number }, state: string) =>
  waitForMailing(approver, edition.edition, mailing, (now) => now.state === state);

describe('a mailing', () => {
  it.each([
    ['kk', ['kk']],
    ['ru', ['ru']],
    ['both', ['kk', 'ru']],
  ] as const)('brings the document byte for byte, %s', async (lang, languages) => {
    const address = `press-${lang}@example.kz`;
    const queued = await send(address, lang);
    expect(queued).toMatchObject({ ...{ lang, address, state: 'QUEUED' }, attempts: [] });
    expect(await until(queued, 'SENT')).toMatchObject({ attempts: [TAKEN], nextTry: null });
    const [taken] = takenBy(address);
    if (taken === undefined) throw new Error('nothing was taken');
    const [text, file] = readMail(taken);
    const frozen = edition.files.find((each) => each.lang === lang);
    expect(file?.name).toBe(
      `korsetkish_report_750000000_edition-${edition.year}-1.${lang === 'both' ? 'kk-ru' : lang}.docx`,
    );
    expect(
      createHash('sha256')
        .update(file?.content ?? '')
        .digest('hex'),
    ).toBe(frozen?.sha256);
    for (const language of languages) {
      expect(text?.content.toString()).toContain(nameEdition(edition)[language]);
    }
    expect(text?.content.toString()).toContain(frozen?.sha256);
    expect(headerOf(taken, 'From')).toContain(FROM);
  });

  it('that is refused for now is tried again, the same mail by its Message-ID, until it is taken', async () => {
    const mailing = await send('busy@example.kz');
    const busy = { refusal: { reason: 'BUSY', said: expect.stringContaining('450') } };
    expect(await until(mailing, 'SENT')).toMatchObject({ attempts: [TAKEN, busy, busy] });
    const [taken, ...more] = takenBy('busy@example.kz');
    expect(more).toEqual([]);
    const moment = new Date(mailing.requestedAt).getTime();
    expect(taken && headerOf(taken, 'Message-ID')).toBe(`<mailing-${mailing.mailing}.${moment}@example.kz>`);
  });

  it('that is refused for good says why, and is sent when somebody tries again', async () => {
    const mailing = await send('gone@example.kz');
    expect(await until(mailing, 'FAILED')).toMatchObject({
      ...{ attempts: [NO_SUCH_MAILBOX], nextTry: null, sentAt: null },
    });
    expect(server.asked.get('gone@example.kz')).toBe(1);
    const retry = `/report-editions/${edition.edition}/mailings/${mailing.mailing}/retries`;
    expect((await approver.send('POST', retry)).status).toBe(200);
    expect(await until(mailing, 'SENT')).toMatchObject({ attempts: [TAKEN, NO_SUCH_MAILBOX] });
    const again = await approver.send('POST', retry);
    expect([again.status, (await api.problem(again)).type]).toEqual([409, '/problems/conflict']);
    expect(takenBy('gone@example.kz')).toHaveLength(1);
  });

  it('is sent once, however many processes send', async () => {
    const others = [1, 2].map(() => openMailOutbox({ db: api.db, settings, logger, ...pace }));
    const addresses = Array.from({ length: 12 }, (_, place) => `office-${place}@example.kz`);
    const queued = await Promise.all(addresses.map((address) => send(address)));
    for (const each of queued) await until(each, 'SENT');
    await Promise.all(others.map((other) => other.close()));
    expect(addresses.map((address) => takenBy(address).length)).toEqual(addresses.map(() => 1));
  });

  it('whose process stopped in the middle is sent all the same, as the same mail', async () => {
    const mailing = await send('dropped@example.kz');
    expect(await until(mailing, 'SENT')).toMatchObject({ attempts: [TAKEN] });
    const taken = takenBy('dropped@example.kz');
    expect(taken).toHaveLength(2);
    expect(new Set(taken.map((each) => headerOf(each, 'Message-ID'))).size).toBe(1);
  });

  it('that another process is sending is left to it, and cannot be asked for again meanwhile', async () => {
    const mailing = await api.db.$transaction(async (tx) => {
      const row = await tx.mailing.create({
        data: {
          ...{ editionId: edition.edition, lang: 'kk', address: 'held@example.kz' },
          ...{ accountId: approver.accountId, requestedBy: 'Сынақ' },
          nextTry: new Date('2100-01-01'),
        },
      });
      return row.id;
    });
    await api.db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM mailing WHERE id = ${mailing} FOR UPDATE`;
      await tx.mailing.update({ where: { id: mailing }, data: { nextTry: new Date(0) } });
      const sending = { db: api.db, mailServer: reachMailServer(settings), logger, waitMs: pace.waitMs };
      expect(await sendNextMailing(sending)).toBe(false);
      const retry = `/report-editions/${edition.edition}/mailings/${mailing}/retries`;
      expect((await approver.send('POST', retry)).status).toBe(409);
    });
    await until({ mailing }, 'SENT');
    expect(takenBy('held@example.kz')).toHaveLength(1);
  });

  it('that can no longer be written keeps nobody waiting', async () => {
    const [row] = await api.db.$queryRaw<{ id: number }[]>`
      INSERT INTO report_edition SELECT (e).* FROM (
        SELECT jsonb_populate_record(report_edition,
          '{"id": 900, "number": 900}' || jsonb_build_object('content', content - 'title')) AS e
        FROM report_edition) AS copied RETURNING id`;
    const copied = row?.id ?? 0;
    await api.db.$executeRaw`
      INSERT INTO report_edition_file SELECT ${copied}, lang, sha256, bytes, content FROM report_edition_file`;
    const unreadable = await mail(approver, copied, 'unreadable@example.kz');
    await until(await send('behind@example.kz'), 'SENT');
    const waiting = await waitForMailing(approver, copied, unreadable, (now) => now.attempts.length > 0);
    expect(waiting).toMatchObject({ state: 'QUEUED' });
    expect(waiting.attempts[0]).toMatchObject({ refusal: { reason: 'OTHER' } });
  });
});

describe('mailing', () => {
  it('is for who approves what the edition reports on', async () => {
    const of = (direction: string, role: 'APPROVER' | 'EDITOR') =>
      signInForTest(api, [{ role, direction, refArea: null }]);
    const [ofYouth, ofOthers, editor] = await Promise.all([
      of('YOUTH', 'APPROVER'),
      of('ASSEMBLIES', 'APPROVER'),
      of('YOUTH', 'EDITOR'),
    ]);
    expect((await askToMail(ofYouth, edition.edition, 'archive@example.kz')).status).toBe(200);
    for (const browser of [ofOthers, editor]) {
      expect((await askToMail(browser, edition.edition, 'other@example.kz')).status).toBe(403);
      expect((await browser.send('GET', `/report-editions/${edition.edition}/mailings`)).status).toBe(403);
      expect(
        (await browser.send('POST', `/report-editions/${edition.edition}/mailings/1/retries`)).status,
      ).toBe(403);
    }
  });

  it.each([
    ['no address', { lang: 'kk', address: 'press office' }, 'body.address'],
    ['no language', { lang: 'en', address: 'press@example.kz' }, 'body.lang'],
  ])('is refused for %s', async (_, body, field) => {
    const answer = await approver.send('POST', `/report-editions/${edition.edition}/mailings`, body);
    expect(answer.status).toBe(422);
    expect((await api.problem(answer)).errors.map(({ path }) => path)).toEqual([field]);
  });

  it('of what is not there is refused', async () => {
    expect((await askToMail(approver, 999, 'press@example.kz')).status).toBe(404);
    expect(
      (await approver.send('POST', `/report-editions/${edition.edition}/mailings/999/retries`)).status,
    ).toBe(404);
  });

  it('leaves lines in the audit log, and an address in no log', async () => {
    const [mailing] = await listMailings(approver, edition.edition);
    const entries = await api.db.auditEntry.findMany({ where: { subject: 'mailing' } });
    expect(entries.map(({ action }) => action)).toContain('REPORT_MAILING_RETRIED');
    expect(entries).toContainEqual(
      expect.objectContaining({
        ...{ action: 'REPORT_MAILING_CREATED', subjectId: String(mailing?.mailing) },
        after: { edition: edition.edition, lang: 'kk' },
      }),
    );
    const told = JSON.stringify(entries.map(({ before, after }) => [before, after])) + written.join('');
    expect(written.join('')).toContain('A mailing was not sent.');
    for (const { to } of server.taken) expect(told).not.toContain(to);
  });
});
