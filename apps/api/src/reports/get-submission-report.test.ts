import { getSubmissionReport, type Report } from '@korsetkish/contract';
import { REPORT_WORDS } from '@korsetkish/figures';
import { beforeAll, describe, expect, it } from 'vitest';
import { begin, enter } from '../submissions/submit-for-test.ts';
import { openTestApi } from '../testing/open-test-api.ts';
import { readDocument } from '../testing/read-document.ts';
import { everywhere, signInForTest, type TestBrowser } from '../testing/sign-in-for-test.ts';

const api = await openTestApi();
const NOTIFICATIONS = 'ASSEMBLY_NOTIFICATIONS';

let editor: TestBrowser;
let submission: number;

/** 40 + 10 notifications with an outcome, and 49 of them in all: the parts are more than the whole. */
beforeAll(async () => {
  editor = await signInForTest(api, [everywhere('EDITOR')]);
  submission = await begin(editor, { rule: 'ALMATY_ASSEMBLIES', direction: 'ASSEMBLIES', source: null });
  const part = (outcome: string, obsValue: number) =>
    enter({ indicator: NOTIFICATIONS, breakdown: { OUTCOME: outcome } }, obsValue);
  const saved = await editor.send('PATCH', `/submissions/${submission}/observations`, {
    observations: [enter({ indicator: NOTIFICATIONS }, 49), part('APPROVED', 40), part('REFUSED', 10)],
    cleared: [],
  });
  expect(saved.status).toBe(200);
});

const report = async (query = ''): Promise<Report> =>
  getSubmissionReport.response.parse(
    await (await editor.send('GET', `/submissions/${submission}/report?${query}`)).json(),
  );

describe('the report of a draft', () => {
  it('says what is published since the year before, and the draft as if it were', async () => {
    const drafted = await report();
    expect(drafted).toMatchObject({ submission, window: { startPeriod: '2020', endPeriod: '2021-Q2' } });
    expect(drafted.sections.map(({ direction }) => direction)).toEqual(['ASSEMBLIES']);
    const totals = drafted.figures.filter(
      ({ indicator, breakdown }) => indicator === NOTIFICATIONS && Object.keys(breakdown).length === 0,
    );
    expect(totals.map(({ timePeriod, obsValue }) => [timePeriod, obsValue]).toSorted()).toEqual([
      ['2020', 496],
      ['2021-01-01/P5M', 98],
      ['2021-Q2', 49],
    ]);
    expect(drafted.sources.map(({ title }) => title.ru)).toContain('Источник ещё не указан');
  });

  it('has a footnote where the draft contradicts itself', async () => {
    const { footnotes, figures } = await report();
    const failing = footnotes.filter(({ kind }) => kind === 'FAILS');
    expect(failing.map((each) => each.figures.map((place) => figures[place]?.obsValue))).toEqual([[49]]);
  });

  it('is marked as a draft on every page of both languages', async () => {
    const answer = await editor.send('GET', `/submissions/${submission}/report?format=docx&lang=both`);
    const { parts } = await readDocument(Buffer.from(await answer.arrayBuffer()));
    const headers = [...parts].filter(([name]) => name.startsWith('word/header')).map(([, xml]) => xml);
    expect(headers).toEqual([
      expect.stringContaining(REPORT_WORDS.draft.kk),
      expect.stringContaining(REPORT_WORDS.draft.ru),
    ]);
    expect(answer.headers.get('Content-Disposition')).toContain(`draft-${submission}`);
  });

  it('is shown to those alone who may see the draft', async () => {
    const path = `/submissions/${submission}/report`;
    expect((await api.get(path)).status).toBe(401);
    const other = await signInForTest(api, [{ role: 'EDITOR', direction: 'YOUTH', refArea: null }]);
    expect((await other.send('GET', path)).status).toBe(403);
  });
});
