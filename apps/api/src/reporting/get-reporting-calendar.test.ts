import { getReportingCalendar } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { begin, enter, fillIn, step } from '../submissions/submit-for-test.ts';
import { startDesk } from '../testing/start-desk.ts';

const { api, editor } = await startDesk();

async function read(query: string) {
  const answer = await editor.send('GET', `/reporting-calendar${query}`);
  return getReportingCalendar.response.parse(await answer.json());
}

async function findReport(timePeriod: string) {
  const { reports } = await read('?year=2021');
  return reports.find((each) => each.rule === 'ALMATY_INFORMATION' && each.timePeriod === timePeriod);
}

describe('the reporting calendar', () => {
  it('tells what is asked for in a year, and by when', async () => {
    const { year, reports } = await read('?year=2021');
    expect(year).toBe(2021);
    expect(reports.filter(({ rule }) => rule === 'ALMATY_YOUTH')).toMatchObject([
      { timePeriod: '2021-Q2', opens: '2021-07-01', due: '2021-07-15', submission: null, submittedAt: null },
      { timePeriod: '2021-Q3', opens: '2021-10-01', due: '2021-10-15' },
      { timePeriod: '2021-Q4', opens: '2022-01-01', due: '2022-01-15' },
    ]);
  });

  it('asks each district by itself where the rule says so', async () => {
    const { reports } = await read('?year=2021');
    const districts = reports.filter(({ rule }) => rule === 'ALMATY_DISTRICTS_POPULATION');
    expect(new Set(districts.map(({ refArea }) => refArea)).size).toBe(8);
    expect(districts.every(({ timePeriod }) => timePeriod === '2021')).toBe(true);
  });

  it('asks nothing of a district that is no more, and nothing of one before it was there', async () => {
    const askedIn = async (year: number) => {
      const { reports } = await read(`?year=${year}`);
      return reports
        .filter(({ rule }) => rule === 'ALMATY_DISTRICTS_POPULATION')
        .map(({ refArea }) => refArea);
    };
    const [ended, cut] = await askedIn(2021);
    if (!ended || !cut) throw new Error('no district is asked');
    await api.db.refArea.update({ where: { code: ended }, data: { validTo: new Date('2022-06-30') } });
    await api.db.refArea.update({
      where: { code: cut },
      data: { validFrom: new Date('2022-07-01'), predecessors: { create: { predecessorCode: ended } } },
    });
    expect(await askedIn(2021)).toContain(ended);
    expect(await askedIn(2021)).not.toContain(cut);
    expect(await askedIn(2022)).not.toContain(ended);
    expect(await askedIn(2022)).toContain(cut);
    const begun = await editor.send('POST', '/submissions', {
      rule: 'ALMATY_DISTRICTS_POPULATION',
      direction: 'INTERETHNIC',
      refArea: ended,
      timePeriod: '2022',
      scenario: 'ACTUAL',
      planAct: null,
      source: null,
    });
    expect(begun.status).toBe(422);
    expect((await api.problem(begun)).errors).toMatchObject([{ path: 'body.refArea' }]);
  });

  it('asks for a plan when its year begins', async () => {
    const { reports } = await read('?year=2022');
    expect(reports.filter(({ scenario }) => scenario === 'PLAN')).toMatchObject([
      { rule: 'ALMATY_INFORMATION_PLAN', timePeriod: '2022', opens: '2022-01-01', due: '2022-01-31' },
    ]);
  });

  it('is this year’s unless asked for another, and knows from when reports are asked for', async () => {
    const { year, years, today } = await read('');
    expect(String(year)).toBe(today.slice(0, 4));
    expect([years[0], years.at(-1)]).toEqual([2021, year]);
  });

  it('tells what became of each report: who began, when it was first handed in', async () => {
    const submission = await begin(editor);
    expect(await findReport('2021-Q2')).toMatchObject({
      submission: { submission, state: 'DRAFT' },
      submittedAt: null,
    });
    await fillIn(editor, submission, [
      enter({ indicator: 'INFORMATION_BUDGET', breakdown: { OUTLET: 'ALMATY_TV' } }, 1),
    ]);
    await step(editor, submission, { step: 'SUBMIT' });
    const handedIn = await findReport('2021-Q2');
    expect(handedIn).toMatchObject({ submission: { submission, state: 'SUBMITTED' } });
    expect(handedIn?.submittedAt).not.toBeNull();
    // What was taken back to be corrected is all there, and was not handed in.
    await step(editor, submission, { step: 'TAKE_BACK' });
    expect(await findReport('2021-Q2')).toMatchObject({
      submission: { submission, state: 'DRAFT' },
      submittedAt: null,
    });
    const again = enter({ indicator: 'INFORMATION_BUDGET', breakdown: { OUTLET: 'ONLINE_MEDIA' } }, 2);
    await fillIn(editor, submission, [again]);
    await step(editor, submission, { step: 'SUBMIT' });
    expect(await findReport('2021-Q2')).toMatchObject({ submission: { submission, state: 'SUBMITTED' } });
    // What was given up is as if nobody had begun.
    await step(editor, submission, { step: 'WITHDRAW' });
    expect(await findReport('2021-Q2')).toMatchObject({ submission: null, submittedAt: null });
  });

  it('refuses a year that is none', async () => {
    const answer = await editor.send('GET', '/reporting-calendar?year=12');
    expect(answer.status).toBe(422);
    expect((await api.problem(answer)).errors).toMatchObject([{ path: 'query.year' }]);
  });
});
