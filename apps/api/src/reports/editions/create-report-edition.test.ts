import { listAuditEntries, listReportEditions } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { everywhere, signInForTest } from '../../testing/sign-in-for-test.ts';
import { startDesk } from '../../testing/start-desk.ts';
import { askToFreeze, freeze } from './editions-for-test.ts';

const { api, editor, approver } = await startDesk();
const [ALMATY, ASTANA] = ['750000000', '710000000'];

describe('a frozen report', () => {
  it('says what it is of, who froze it and what its files are', async () => {
    const edition = await freeze(approver);
    const year = Number(
      new Intl.DateTimeFormat('en', { timeZone: 'Asia/Almaty', year: 'numeric' }).format(new Date()),
    );
    expect(edition).toMatchObject({
      ...{ number: 1, year, refArea: ALMATY, directions: ['YOUTH'], revision: 1, frozenBy: 'Сынақ' },
      window: { startPeriod: '2020', endPeriod: '2021-05' },
    });
    expect(edition.files.map(({ lang }) => lang)).toEqual(['kk', 'ru', 'both']);
  });

  it('of all directions names each of them, those without figures too', async () => {
    const { directions } = await freeze(approver, { directions: null });
    expect(directions).toHaveLength(7);
    expect(directions).toContain('COUNCIL_DECISIONS');
  });

  it('is numbered in its area, and two frozen at once have numbers of their own', async () => {
    expect((await freeze(approver, { refArea: ASTANA, endPeriod: '2022', directions: null })).number).toBe(1);
    const [one, other] = await Promise.all([freeze(approver), freeze(approver)]);
    expect(new Set([one.number, other.number])).toEqual(new Set([3, 4]));
  });

  it('has a line in the log', async () => {
    const edition = await freeze(approver);
    const administrator = await signInForTest(api, [everywhere('ADMINISTRATOR')]);
    const answer = await administrator.send('GET', '/audit-entries?action=REPORT_EDITION_CREATED&limit=1');
    const { entries } = listAuditEntries.response.parse(await answer.json());
    expect(entries).toMatchObject([
      { subject: 'report_edition', subjectId: String(edition.edition), before: null, after: edition },
    ]);
  });
});

describe('freezing', () => {
  it('is for who approves every direction that is asked for, in that area', async () => {
    const grant = { role: 'APPROVER', direction: 'YOUTH', refArea: ALMATY } as const;
    const ofYouth = await signInForTest(api, [grant, { ...grant, role: 'EDITOR', direction: null }]);
    expect((await askToFreeze(ofYouth)).status).toBe(200);
    expect((await askToFreeze(ofYouth, { directions: ['YOUTH', 'ASSEMBLIES'] })).status).toBe(403);
    expect((await askToFreeze(ofYouth, { directions: null })).status).toBe(403);
    expect((await askToFreeze(ofYouth, { refArea: ASTANA, endPeriod: '2022' })).status).toBe(403);
    expect((await askToFreeze(editor)).status).toBe(403);
  });

  it.each([
    ['an area that is not there', { refArea: '999999999' }, 'body.refArea'],
    ['a direction that is not there', { directions: ['SPORT'] }, 'body.directions'],
    ['no direction', { directions: [] }, 'body.directions'],
    ['a window that ends before it starts', { startPeriod: '2021', endPeriod: '2020' }, 'body.endPeriod'],
    ['a time of which nothing is held', { startPeriod: '1990', endPeriod: '1991' }, 'body.endPeriod'],
    ['no revision', { revision: 0 }, 'body.revision'],
  ])('is refused for %s', async (_, changes, field) => {
    const answer = await askToFreeze(approver, changes);
    expect(answer.status).toBe(422);
    expect((await api.problem(answer)).errors.map(({ path }) => path)).toEqual([field]);
  });

  it('is refused, and leaves nothing, when something was published since it was looked at', async () => {
    const list = async () => listReportEditions.response.parse(await api.json('/report-editions')).editions;
    const before = await list();
    await api.db.revision.create({ data: { publishedBy: 'a test', reason: 'something else' } });
    const answer = await askToFreeze(approver);
    expect([answer.status, (await api.problem(answer)).type]).toEqual([409, '/problems/stale-version']);
    expect(await list()).toEqual(before);
    expect((await freeze(approver, { revision: 2 })).revision).toBe(2);
  });
});
