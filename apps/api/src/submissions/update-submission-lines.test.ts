import { API_PREFIX, type SubmissionObservationKey } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { startDesk } from '../testing/start-desk.ts';
import { begin, enter, look, step } from './submit-for-test.ts';

/** The year 2021 and its assemblies, which no rule asks for at once. */
const OUTSIDE = { rule: null, direction: 'ASSEMBLIES', timePeriod: '2021' };
const TOTAL: SubmissionObservationKey = {
  indicator: 'ASSEMBLY_NOTIFICATIONS',
  refArea: '750000000',
  breakdown: {},
  timePeriod: '2021',
};
const APPROVED = { ...TOTAL, breakdown: { OUTCOME: 'APPROVED' } };
const LEVEL = { ...TOTAL, indicator: 'CIVIL_SOCIETY_NGOS', timePeriod: '2021-12-31' };

const { api, editor } = await startDesk();
const submission = await begin(editor, OUTSIDE);

type Lines = { added?: unknown[]; removed?: unknown[] };

const change = ({ added = [], removed = [] }: Lines, of = submission) =>
  editor.send('PATCH', `/submissions/${of}/lines`, { added, removed });

const save = (of: number, observations: unknown[], cleared: unknown[] = []) =>
  editor.send('PATCH', `/submissions/${of}/observations`, { observations, cleared });

async function refusalOf(lines: Lines, of = submission): Promise<[number, string[]]> {
  const answer = await change(lines, of);
  return [answer.status, (await api.problem(answer)).errors.map(({ path }) => path)];
}

const linesOf = async (of = submission) =>
  (await look(editor, of)).lines.map(({ indicator, refArea, breakdown, timePeriod, asked }) => ({
    ...{ indicator, refArea, breakdown, timePeriod, asked },
  }));

describe('a line is added to a form', () => {
  it('with what is published of it, and each change of the lines is a version', async () => {
    expect((await change({ added: [TOTAL, APPROVED] })).status).toBe(200);
    const { lines, submission: after } = await look(editor, submission);
    expect(after.version).toBe(2);
    expect(lines).toMatchObject([
      { ...TOTAL, asked: false, published: null, yearBefore: { obsValue: 496, timePeriod: '2020' } },
      { ...APPROVED, asked: false, last: { timePeriod: '2021-01-01/P5M' }, yearBefore: { obsValue: 296 } },
    ]);
  });

  it('for an area within the submission’s, and for a part of its period', async () => {
    const within = { ...TOTAL, refArea: '751210000', timePeriod: '2021-Q1' };
    expect((await change({ added: [within] })).status).toBe(200);
    expect(await linesOf()).toContainEqual({ ...within, asked: false });
    expect((await change({ removed: [within] })).status).toBe(200);
  });

  it('of a kind of period that its indicator is told for, or was published for', async () => {
    const youth = await begin(editor, { ...OUTSIDE, direction: 'YOUTH' });
    const level = { ...TOTAL, indicator: 'YOUTH_LEISURE_CENTRES_CLUBS' };
    // Published for a year and for a quarter, though it is a level.
    const printed = { ...TOTAL, indicator: 'YOUTH_NEET_NUMBER' };
    const added = [{ ...level, timePeriod: '2021-12-31' }, printed];
    expect(await refusalOf({ added: [level] }, youth)).toEqual([422, ['body.added.0.timePeriod']]);
    expect((await change({ added }, youth)).status).toBe(200);
  });

  it.each<[string, object, string]>([
    ['of another direction', LEVEL, 'indicator'],
    ['of an unknown indicator', { ...TOTAL, indicator: 'NO_SUCH' }, 'indicator'],
    ['of an area outside', { ...TOTAL, refArea: '710000000' }, 'refArea'],
    ['of a dimension it lacks', { ...TOTAL, breakdown: { OUTLET: 'ALMATY_TV' } }, 'breakdown'],
    ['of a code of another codelist', { ...TOTAL, breakdown: { OUTCOME: 'ALMATY_TV' } }, 'breakdown'],
    ['of a period outside', { ...TOTAL, timePeriod: '2020' }, 'timePeriod'],
    ['of a period that is none', { ...TOTAL, timePeriod: '2021-Q5' }, 'timePeriod'],
    ['of what happens, as of a day', { ...TOTAL, timePeriod: '2021-06-30' }, 'timePeriod'],
  ])('but not %s, which is refused by name', async (_, line, field) => {
    const before = await linesOf();
    expect(await refusalOf({ added: [line] })).toEqual([422, [`body.added.0.${field}`]]);
    expect(await linesOf()).toEqual(before);
  });

  it('once: what is in the form already is refused, alone or beside others', async () => {
    const other = { ...TOTAL, breakdown: { OUTCOME: 'REFUSED' } };
    expect(await refusalOf({ added: [other, TOTAL] })).toEqual([409, ['body.added.1']]);
    expect(await refusalOf({ added: [other, other] })).toEqual([422, ['body.added.1']]);
    const byRule = await begin(editor, { ...OUTSIDE, rule: 'ALMATY_ASSEMBLIES', timePeriod: '2021-Q2' });
    const asked = { ...TOTAL, timePeriod: '2021-Q2' };
    expect(await refusalOf({ added: [asked] }, byRule)).toEqual([409, ['body.added.0']]);
    // What the rule does not ask for may stand beside it.
    expect((await change({ added: [{ ...TOTAL, timePeriod: '2021-06' }] }, byRule)).status).toBe(200);
    expect(await refusalOf({ removed: [asked] }, byRule)).toEqual([409, ['body.removed.0']]);
  });

  it('and says in the reader’s language what is wrong', async () => {
    const send = async (language: string) => {
      const answer = await fetch(`${api.origin}${API_PREFIX}/submissions/${submission}/lines`, {
        method: 'PATCH',
        headers: {
          Cookie: editor.cookie,
          Origin: api.origin,
          'Content-Type': 'application/json',
          'Accept-Language': language,
        },
        body: JSON.stringify({ added: [TOTAL], removed: [] }),
      });
      return (await api.problem(answer)).errors[0]?.message;
    };
    expect([await send('kk'), await send('ru')]).toEqual([
      'Мұндай жол есепте бар.',
      'Такая строка в отчёте уже есть.',
    ]);
  });
});

describe('a line of a form', () => {
  const figure = enter({ ...APPROVED }, 300);

  it('is taken away while it is empty, and not once it holds a figure', async () => {
    expect((await save(submission, [figure])).status).toBe(200);
    expect(await refusalOf({ removed: [APPROVED] })).toEqual([409, ['body.removed.0']]);
    expect((await change({ removed: [TOTAL] })).status).toBe(200);
    expect(await linesOf()).toEqual([{ ...APPROVED, asked: false }]);
    // Somebody else was quicker: it is gone, as was wanted.
    expect((await change({ removed: [TOTAL] })).status).toBe(200);
  });

  it('is there for a figure that came without one, with what is known of it, and stays when that is cleared', async () => {
    const own = await begin(editor, OUTSIDE);
    expect((await save(own, [figure])).status).toBe(200);
    expect(await refusalOf({ added: [APPROVED] }, own)).toEqual([409, ['body.added.0']]);
    const { observations, lines } = await look(editor, own);
    expect(lines).toMatchObject([
      { ...APPROVED, asked: false, last: { timePeriod: '2021-01-01/P5M' }, yearBefore: { obsValue: 296 } },
    ]);
    const seen = observations.map(({ version }) => ({ ...APPROVED, version }));
    expect((await save(own, [], seen)).status).toBe(200);
    expect(await linesOf(own)).toEqual([{ ...APPROVED, asked: false }]);
  });

  it('is filled in, or says why not, before the submission is handed in', async () => {
    const own = await begin(editor, OUTSIDE);
    expect((await change({ added: [TOTAL, APPROVED] }, own)).status).toBe(200);
    await save(own, [figure]);
    const answer = await step(editor, own, { step: 'SUBMIT' });
    expect([answer.status, (await api.problem(answer)).errors.map(({ path }) => path)]).toEqual([
      422,
      ['body.step'],
    ]);
    await save(own, [enter(TOTAL, null)]);
    expect((await step(editor, own, { step: 'SUBMIT' })).status).toBe(200);
    expect(await refusalOf({ removed: [TOTAL] }, own)).toEqual([409, ['params.submission']]);
  });

  it('is told in the log', async () => {
    const { after } = await api.db.auditEntry.findFirstOrThrow({
      where: { action: 'SUBMISSION_LINES_UPDATED', subjectId: String(submission) },
      orderBy: { id: 'asc' },
    });
    expect(after).toEqual([TOTAL, APPROVED]);
  });
});
