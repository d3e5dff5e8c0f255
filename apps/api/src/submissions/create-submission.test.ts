import { createSubmission, listSubmissions } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { signInForTest, type TestBrowser } from '../testing/sign-in-for-test.ts';
import { startDesk } from '../testing/start-desk.ts';
import { begin, look, step } from './submit-for-test.ts';

const { api, editor } = await startDesk();

const YOUTH = {
  rule: 'ALMATY_YOUTH',
  direction: 'YOUTH',
  refArea: '750000000',
  timePeriod: '2021-Q2',
  scenario: 'ACTUAL',
  planAct: null,
  source: null,
};

async function refusalOf(changes: object): Promise<[number, string[]]> {
  const answer = await editor.send('POST', '/submissions', { ...YOUTH, ...changes });
  return [answer.status, (await api.problem(answer)).errors.map(({ path }) => path)];
}

describe('a submission is begun', () => {
  it('by a rule, once at a time for an area and period', async () => {
    const answers = await Promise.all([
      editor.send('POST', '/submissions', YOUTH),
      editor.send('POST', '/submissions', YOUTH),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const [first] = answers.filter(({ ok }) => ok);
    const { submission } = createSubmission.response.parse(await first?.json());
    expect(submission).toMatchObject({ state: 'DRAFT', version: 1, due: '2021-07-15', source: null });
    await step(editor, submission.submission, { step: 'WITHDRAW' });
    expect(await begin(editor, YOUTH)).toBeGreaterThan(submission.submission);
  });

  it('only as its rule asks', async () => {
    expect(await refusalOf({ timePeriod: '2021-Q1' })).toEqual([422, ['body.timePeriod']]);
    expect(await refusalOf({ refArea: '751210000' })).toEqual([422, ['body.refArea']]);
    expect(await refusalOf({ direction: 'ASSEMBLIES' })).toEqual([422, ['body.direction']]);
    expect(await refusalOf({ scenario: 'PLAN' })).toEqual([422, ['body.scenario']]);
    expect(await refusalOf({ planAct: 'NO_ACT' })).toEqual([422, ['body.planAct']]);
  });

  it('with codes of the catalogue only, and the nearest is named', async () => {
    expect(await refusalOf({ rule: 'ALMATY_YOUT' })).toEqual([422, ['body.rule']]);
    expect(await refusalOf({ source: 'TRAINING' })).toEqual([422, ['body.source']]);
    const answer = await editor.send('POST', '/submissions', { ...YOUTH, direction: 'YOUHT' });
    expect((await api.problem(answer)).detail).toContain('YOUTH');
  });

  it('outside the calendar as often as wanted, and asks for nothing by itself', async () => {
    const outside = { ...YOUTH, rule: null, timePeriod: '2010-01-01/P11Y' };
    const [one, other] = [await begin(editor, outside), await begin(editor, outside)];
    expect(other).not.toBe(one);
    const { lines, submission } = await look(editor, one);
    expect(lines).toEqual([]);
    expect(submission.due).toBeNull();
  });

  it('and is listed to those who may read it, the newest first', async () => {
    const districtEditor = await signInForTest(api, [
      { role: 'EDITOR', direction: 'INTERETHNIC', refArea: '751210000' },
    ]);
    const own = await begin(districtEditor, {
      rule: 'ALMATY_DISTRICTS_POPULATION',
      direction: 'INTERETHNIC',
      refArea: '751210000',
      timePeriod: '2021',
    });
    const read = async (browser: TestBrowser, query = '') => {
      const answer = await browser.send('GET', `/submissions?${query}`);
      return listSubmissions.response.parse(await answer.json());
    };
    expect((await read(districtEditor)).submissions.map(({ submission }) => submission)).toEqual([own]);
    const all = await read(editor);
    expect(all.submissions[0]?.submission).toBe(own);
    expect((await read(editor, 'state=WITHDRAWN')).submissions).toHaveLength(1);
    expect((await read(editor, 'direction=INTERETHNIC&refArea=751210000')).submissions).toHaveLength(1);
    const first = await read(editor, 'limit=1');
    const second = await read(editor, `limit=1&cursor=${first.nextCursor}`);
    expect(second.submissions[0]?.submission).toBe(all.submissions[1]?.submission);
    const nobody = await signInForTest(api, [{ role: 'ANALYST', direction: 'YOUTH', refArea: '710000000' }]);
    expect((await read(nobody)).submissions).toEqual([]);
    expect((await nobody.send('GET', `/submissions/${own}`)).status).toBe(403);
  });
});

describe('lines of a submission', () => {
  it('stand as the report is laid out, each with what is published of it', async () => {
    const submission = await begin(editor, {
      ...YOUTH,
      rule: 'ALMATY_ASSEMBLIES',
      direction: 'ASSEMBLIES',
    });
    const { lines } = await look(editor, submission);
    expect(lines[0]).toMatchObject({
      indicator: 'ASSEMBLY_NOTIFICATIONS',
      breakdown: {},
      timePeriod: '2021-Q2',
      published: null,
      last: { timePeriod: '2021-01-01/P5M' },
      yearBefore: null,
    });
    expect(lines[1]?.indicator).toBe('ASSEMBLY_NOTIFICATIONS');
    expect(lines[1]?.breakdown).toEqual({ OUTCOME: 'APPROVED' });
    expect(lines.every(({ refArea }) => refArea === '750000000')).toBe(true);
  });

  it('ask for a level as of the last day', async () => {
    const { submissions } = listSubmissions.response.parse(
      await (await editor.send('GET', '/submissions?direction=YOUTH&state=DRAFT&limit=200')).json(),
    );
    const byRule = submissions.find(({ rule }) => rule !== null);
    const { lines } = await look(editor, byRule?.submission ?? 0);
    expect(lines.find(({ indicator }) => indicator === 'YOUTH_LEISURE_CENTRES_CLUBS')?.timePeriod).toBe(
      '2021-06-30',
    );
    expect(lines.find(({ indicator }) => indicator === 'YOUTH_NEET_RATE')?.timePeriod).toBe('2021-Q2');
  });
});
