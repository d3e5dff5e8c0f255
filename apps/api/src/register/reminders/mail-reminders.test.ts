import { listFailedReminders, retryActionReminder } from '@korsetkish/contract';
import { addDays } from '@korsetkish/figures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Administrator, administer } from '../../testing/administer.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { everywhere, signInForTest, type TestBrowser } from '../../testing/sign-in-for-test.ts';
import { headerOf, startMailServer } from '../../testing/start-mail-server.ts';
import { startTestApi } from '../../testing/start-test-api.ts';
import { findToday } from '../name-today.ts';
import { queueReminders } from './queue-reminders.ts';
import { listReminders, setAction, setAddress, waitForLetter } from './reminders-for-test.ts';

/** No such mailbox where it begins so; and one that goes on being busy until it is let in. */
let isBusy = true;
const server = await startMailServer(async (address) => {
  if (address.startsWith('gone')) return { responseCode: 550, message: 'No such mailbox' };
  if (address.startsWith('busy') && isBusy) return { responseCode: 450, message: 'Mailbox busy' };
  return null;
});
afterAll(server.stop);

const PUBLIC_URL = 'https://korsetkish.example.kz';
const settings = { url: server.url, from: 'korsetkish@example.kz', publicUrl: PUBLIC_URL };
const api = await openTestApi({ mail: { settings, waitMs: () => 50, lookEveryMs: 50 } });
const today = findToday();
const [tomorrow, nextWeek] = [addDays(today, 1), addDays(today, 7)];
const VOLUNTEERING = 'ASTANA_VOLUNTEERING';
const FILM = 'ASTANA_FILM_ZHUMAQ';

let administrator: Administrator;
let approver: TestBrowser;
beforeAll(async () => {
  administrator = await administer(api);
  approver = await signInForTest(api, [everywhere('APPROVER')]);
});

/** Letters that wait for somebody to look at them. */
async function listFailed() {
  const answer = await administrator.send('GET', '/failed-reminders');
  return listFailedReminders.response.parse(await answer.json()).letters;
}

const takenBy = (address: string) => server.taken.filter(({ to }) => to === address);

/** The parts of a letter that says the same twice, plain and as HTML. */
function readBothParts(raw: string): { text: string; html: string } {
  const [, boundary = ''] = /boundary="([^"]+)"/.exec(raw) ?? [];
  const part = (type: string) => {
    const found = raw.split(`--${boundary}`).find((each) => each.includes(`Content-Type: ${type}`)) ?? '';
    return Buffer.from(found.split('\r\n\r\n').slice(1).join(''), 'base64').toString();
  };
  return { text: part('text/plain'), html: part('text/html') };
}

describe('before anything is set', () => {
  it('nothing is sent, and it is said why', async () => {
    expect(await listReminders(approver, VOLUNTEERING)).toEqual({
      ...{ canMail: true, letters: [], coming: [], absence: 'NOTHING_SET' },
      organisations: [{ organisation: 'ASTANA_INTERNAL_POLICY', isCopy: false, hasAddress: false }],
    });
    expect(await listReminders(approver, 'ASTANA_SESSION_RECOMMENDATIONS')).toMatchObject({
      absence: 'CLOSED',
    });
    expect(await listReminders(approver, 'ALMATY_LEISURE_CENTRES')).toMatchObject({
      absence: 'NOTHING_SET',
      organisations: [],
    });
  });

  it('it is told to who approves the action and to administrators, and to nobody else', async () => {
    const ask = (browser: TestBrowser) => browser.send('GET', `/actions/${VOLUNTEERING}/reminders`);
    const [editor, elsewhere] = await Promise.all([
      signInForTest(api, [everywhere('EDITOR')]),
      signInForTest(api, [{ role: 'APPROVER', direction: null, refArea: '750000000' }]),
    ]);
    expect((await ask(administrator)).status).toBe(200);
    for (const browser of [editor, elsewhere]) expect((await ask(browser)).status).toBe(403);
    expect((await api.get(`/actions/${VOLUNTEERING}/reminders`)).status).toBe(401);
    const unknown = await approver.send('GET', '/actions/ASTANA_VOLUNTEERS/reminders');
    expect((await api.problem(unknown)).errors.map(({ path }) => path)).toEqual(['params.action']);
  });
});

describe('a letter', () => {
  it('comes in both languages, plain and as HTML, and leads to the action', async () => {
    await setAction(administrator, VOLUNTEERING, { due: nextWeek, frequency: 'A' });
    expect(await listReminders(approver, VOLUNTEERING)).toMatchObject({ absence: 'NO_ADDRESS', coming: [] });
    await setAddress(administrator, 'ASTANA_INTERNAL_POLICY', 'policy@example.kz');
    expect((await listReminders(approver, VOLUNTEERING)).coming[0]).toMatchObject({
      ...{ occasion: 'AHEAD_7', on: today },
    });
    expect(await queueReminders(api.db, today)).toBe(1);
    const letter = await waitForLetter(approver, VOLUNTEERING, ({ state }) => state === 'SENT');
    expect(letter).toMatchObject({
      ...{ organisation: 'ASTANA_INTERNAL_POLICY', address: 'policy@example.kz', isCopy: false, day: today },
      ...{ attempts: [{ refusal: null }], nextTry: null },
    });
    expect(letter.reminders[0]).toEqual({
      ...{ occasion: 'AHEAD_7', milestone: null, day: nextWeek, timePeriod: null },
    });
    const [taken] = takenBy('policy@example.kz');
    const { text, html } = readBothParts(taken?.raw ?? '');
    expect(taken && headerOf(taken, 'Message-ID')).toContain(`<mailing-${letter.mailing}.`);
    for (const said of [text, html]) {
      expect(said).toContain('7 күн қалды');
      expect(said).toContain('осталось 7 дней');
      expect(said).toContain('19.10.2022');
      for (const language of ['kk', 'ru']) {
        expect(said).toContain(`${PUBLIC_URL}/${language}/register/${VOLUNTEERING}`);
      }
    }
    expect(text).not.toContain('Сынақ');
  });

  it('says what was told already, and what comes next', async () => {
    const { coming, absence } = await listReminders(approver, VOLUNTEERING);
    expect(absence).toBeNull();
    expect(coming.map(({ on, occasion }) => [on, occasion]).slice(0, 1)).toEqual([
      [addDays(nextWeek, -1), 'AHEAD_1'],
    ]);
    // It has had its letter of the day.
    await setAction(administrator, 'ASTANA_STABILITY', { due: tomorrow });
    expect((await listReminders(approver, 'ASTANA_STABILITY')).coming[0]).toMatchObject({ on: tomorrow });
  });

  it('that is refused for good says why, and goes to the address that was mended when somebody tries again', async () => {
    await setAction(administrator, FILM, { due: tomorrow });
    expect(await listReminders(approver, FILM)).toMatchObject({ absence: 'NO_ADDRESS' });
    await setAddress(administrator, 'ASTANA_RELIGIOUS_AFFAIRS', 'gone@example.kz');
    await queueReminders(api.db, today);
    const failed = await waitForLetter(approver, FILM, ({ state }) => state === 'FAILED');
    expect(failed.attempts).toMatchObject([
      { refusal: { reason: 'ADDRESS', said: expect.stringContaining('550') } },
    ]);
    expect(await listFailed()).toMatchObject([
      {
        ...{ mailing: failed.mailing, day: today, actions: [{ action: FILM }] },
        organisation: { organisation: 'ASTANA_RELIGIOUS_AFFAIRS' },
      },
    ]);
    expect((await approver.send('GET', '/failed-reminders')).status).toBe(403);
    const path = `/actions/${FILM}/reminders/${failed.mailing}/retries`;
    await setAddress(administrator, 'ASTANA_RELIGIOUS_AFFAIRS', null);
    const without = await approver.send('POST', path);
    expect([without.status, (await api.problem(without)).errors.map((each) => each.path)]).toEqual([
      409,
      ['params.mailing'],
    ]);
    await setAddress(administrator, 'ASTANA_RELIGIOUS_AFFAIRS', 'religion@example.kz');
    const again = await approver.send('POST', path);
    expect(retryActionReminder.response.parse(await again.json()).letter.address).toBe('religion@example.kz');
    await waitForLetter(approver, FILM, ({ state }) => state === 'SENT');
    expect(takenBy('religion@example.kz')).toHaveLength(1);
    expect(await listFailed()).toEqual([]);
    expect((await approver.send('POST', path)).status).toBe(409);
    // It tells of no other action.
    const other = await approver.send('POST', path.replace(FILM, VOLUNTEERING));
    expect(other.status).toBe(404);
    expect(await api.db.auditEntry.count({ where: { action: 'ACTION_REMINDER_RETRIED' } })).toBe(1);
  });

  it('that waited until nothing of it holds is never sent', async () => {
    await setAddress(administrator, 'ASTANA_YOUTH_POLICY', 'busy@example.kz');
    await setAction(administrator, 'ASTANA_EDUCATIONAL_WORK', { due: tomorrow });
    await queueReminders(api.db, today);
    const busy = await waitForLetter(
      approver,
      'ASTANA_EDUCATIONAL_WORK',
      ({ attempts }) => attempts.length > 1,
    );
    expect(busy.attempts[0]?.refusal).toMatchObject({ reason: 'BUSY', said: expect.stringContaining('450') });
    await setAction(administrator, 'ASTANA_EDUCATIONAL_WORK', { due: null });
    const lapsed = await waitForLetter(
      approver,
      'ASTANA_EDUCATIONAL_WORK',
      ({ state }) => state === 'LAPSED',
    );
    expect(lapsed).toMatchObject({ nextTry: null, sentAt: null });
    isBusy = false;
    const path = `/actions/ASTANA_EDUCATIONAL_WORK/reminders/${lapsed.mailing}/retries`;
    expect((await approver.send('POST', path)).status).toBe(409);
    expect(takenBy('busy@example.kz')).toEqual([]);
    expect(await listReminders(approver, 'ASTANA_EDUCATIONAL_WORK')).toMatchObject({
      absence: 'NOTHING_SET',
    });
  });

  it('is written into no log by its address', async () => {
    const entries = await api.db.auditEntry.findMany({ where: { action: 'ACTION_REMINDER_RETRIED' } });
    expect(entries).toHaveLength(1);
    expect(entries.map(({ before, after }) => [before, after])).toEqual([[null, null]]);
  });
});

describe('a process without a mail server', () => {
  it('tells that nothing goes, and tries nothing again', async () => {
    const without = await startTestApi({ database: api.database });
    try {
      const other = await signInForTest(without, [everywhere('APPROVER')]);
      const { canMail, letters } = await listReminders(other, FILM);
      expect(canMail).toBe(false);
      const again = await other.send('POST', `/actions/${FILM}/reminders/${letters[0]?.mailing}/retries`);
      expect((await without.problem(again)).type).toBe('/problems/mail-not-set-up');
    } finally {
      await without.stop();
    }
  });
});
