import {
  getReport,
  getReportEdition,
  listNarrativeVersions,
  listReportNarratives,
  type Report,
  type ReportNarrative,
} from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readDocument } from '../../testing/read-document.ts';
import { everywhere, signInForTest, type TestBrowser } from '../../testing/sign-in-for-test.ts';
import { startDesk } from '../../testing/start-desk.ts';
import { askToFreeze, freeze } from '../editions/editions-for-test.ts';

const { api, editor, approver } = await startDesk();
const [ALMATY, ALATAU, ASTANA] = ['750000000', '751210000', '710000000'];

const YOUTH = { direction: 'YOUTH', refArea: ALMATY, startPeriod: '2021-01', endPeriod: '2021-05' };
const TEXT = {
  kk: 'Жастар орталықтары жазда да ашық болады.\n\nКестесі маусымда шығады.',
  ru: 'Молодёжные центры работают и летом.\n\nРасписание выйдет в июне.',
};
const NEWER = { kk: 'Жастар орталықтары күзде де ашық.', ru: 'Молодёжные центры открыты и осенью.' };

const Answer = z.object({ narrative: listReportNarratives.response.shape.narratives.element.nullable() });

const write = (browser: TestBrowser, change: object = {}) =>
  browser.send('POST', '/report-narratives', { ...YOUTH, text: TEXT, ...change });

const replace = (browser: TestBrowser, narrative: number, text: object | null) =>
  browser.send('POST', `/report-narratives/${narrative}/replacements`, { text });

/** What was written, which must succeed. */
async function read(answer: Response): Promise<ReportNarrative> {
  expect(answer.status).toBe(200);
  const { narrative } = Answer.parse(await answer.json());
  if (narrative === null) throw new Error('it was withdrawn');
  return narrative;
}

const list = async (query = `refArea=${ALMATY}`): Promise<ReportNarrative[]> =>
  listReportNarratives.response.parse(await api.json(`/report-narratives?${query}`)).narratives;

async function withdrawAll(): Promise<void> {
  for (const { narrative } of await list(`refArea=${ALMATY}&startPeriod=2000&endPeriod=2100`)) {
    await replace(editor, narrative, null);
  }
}

const narrativesIn = ({ sections }: Report) =>
  sections.flatMap(({ blocks }) => blocks).filter(({ block }) => block === 'NARRATIVE');

const askReport = async (query = ''): Promise<Report> =>
  getReport.response.parse(await api.json(`/report?refArea=${ALMATY}&direction=YOUTH${query}`));

describe('what staff write', () => {
  it('stands in the report and its document, with who wrote it and when', async () => {
    const { narrative, day, ...written } = await read(await write(editor));
    expect(written).toEqual({
      ...{ direction: 'YOUTH', refArea: ALMATY, text: TEXT, author: 'Сынақ' },
      window: { startPeriod: '2021-01', endPeriod: '2021-05' },
    });
    expect(narrativesIn(await askReport())).toEqual([
      { block: 'NARRATIVE', narrative, text: TEXT, author: 'Сынақ', day },
    ]);
    for (const lang of ['kk', 'ru'] as const) {
      const file = await api.get(`/report?refArea=${ALMATY}&direction=YOUTH&format=docx&lang=${lang}`);
      const { paragraphs } = await readDocument(Buffer.from(await file.arrayBuffer()));
      expect(paragraphs).toEqual(expect.arrayContaining(TEXT[lang].split('\n\n')));
    }
    await withdrawAll();
  });

  it('is listed by area, direction and window, the earliest first, as a report has it', async () => {
    const spring = await read(await write(editor, { startPeriod: '2021-03', endPeriod: '2021-05' }));
    const year = await read(await write(editor, { startPeriod: '2020', endPeriod: '2020' }));
    const rallies = await read(await write(editor, { direction: 'ASSEMBLIES' }));
    const numbers = async (query: string) => (await list(query)).map(({ narrative }) => narrative);
    expect(await numbers(`refArea=${ALMATY}`)).toEqual([year.narrative, spring.narrative, rallies.narrative]);
    expect(await numbers(`refArea=${ALMATY}&direction=YOUTH&startPeriod=2021&endPeriod=2021`)).toEqual([
      spring.narrative,
    ]);
    expect(await numbers(`refArea=${ASTANA}`)).toEqual([]);
    expect(narrativesIn(await askReport('&startPeriod=2020&endPeriod=2020'))).toMatchObject([
      { narrative: year.narrative },
    ]);
    await withdrawAll();
  });

  it('is a revision, so that what was kept of the report is asked for anew', async () => {
    const path = `/report?refArea=${ALMATY}&direction=YOUTH`;
    const etag = (await api.get(path)).headers.get('ETag') ?? '';
    const { revision } = await askReport();
    await write(editor);
    expect((await api.get(path, { 'If-None-Match': etag })).status).toBe(200);
    expect((await askReport()).revision).toBe((revision ?? 0) + 1);
    await withdrawAll();
  });
});

describe('a version takes the place of the one before it', () => {
  it('which stays as it was, with its author and day', async () => {
    const first = await read(await write(editor));
    const second = await read(await replace(editor, first.narrative, NEWER));
    expect(second).toMatchObject({ ...first, text: NEWER, narrative: expect.any(Number), day: second.day });
    expect((await list()).map(({ narrative }) => narrative)).toEqual([second.narrative]);
    expect(await api.db.reportNarrative.findUnique({ where: { id: first.narrative } })).toMatchObject({
      textRu: TEXT.ru,
    });
    await withdrawAll();
  });

  it('until it is withdrawn, which is a version too', async () => {
    const first = await read(await write(editor));
    const answer = await replace(editor, first.narrative, null);
    expect(await answer.json()).toEqual({ narrative: null });
    expect(await list()).toEqual([]);
    expect(narrativesIn(await askReport())).toEqual([]);
    expect(await api.db.reportNarrative.findUnique({ where: { replaces: first.narrative } })).toMatchObject({
      textKk: null,
      textRu: null,
      author: 'Сынақ',
    });
  });

  it('and not of one that was replaced or withdrawn since', async () => {
    const first = await read(await write(editor));
    const texts = [NEWER, { ...NEWER, ru: TEXT.ru }];
    const answers = await Promise.all(texts.map((text) => replace(editor, first.narrative, text)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const late = await replace(editor, first.narrative, NEWER);
    expect(late.status).toBe(409);
    expect((await api.problem(late)).type).toBe('/problems/stale-version');
    await withdrawAll();
    expect((await replace(editor, first.narrative, null)).status).toBe(409);
    expect((await replace(editor, 1_000_000, NEWER)).status).toBe(404);
  });

  it('and not when it says the same: no version, no revision, no line of the log', async () => {
    const first = await read(await write(editor));
    const { revision } = await askReport();
    expect(await read(await replace(editor, first.narrative, TEXT))).toEqual(first);
    expect((await askReport()).revision).toBe(revision);
    await withdrawAll();
  });

  it('and all of them can be read, by those who work on the figures', async () => {
    const first = await read(await write(editor));
    const second = await read(await replace(editor, first.narrative, NEWER));
    const grant = { role: 'ANALYST', direction: 'YOUTH', refArea: ALMATY } as const;
    const [ofYouth, ofRallies] = await Promise.all(
      ['YOUTH', 'ASSEMBLIES'].map((direction) => signInForTest(api, [{ ...grant, direction }])),
    );
    const ask = (browser: TestBrowser | undefined, narrative: number) =>
      browser?.send('GET', `/report-narratives/${narrative}/versions`);
    await replace(editor, second.narrative, null);
    for (const { narrative } of [first, second]) {
      const answer = await (await ask(ofYouth, narrative))?.json();
      expect(listNarrativeVersions.response.parse(answer).versions).toMatchObject([
        { text: null, author: 'Сынақ' },
        { narrative: second.narrative, text: NEWER, author: 'Сынақ' },
        { narrative: first.narrative, text: TEXT, author: 'Сынақ' },
      ]);
    }
    expect((await ask(ofRallies, second.narrative))?.status).toBe(403);
    expect((await ask(ofYouth, 1_000_000))?.status).toBe(404);
    expect((await api.get(`/report-narratives/${second.narrative}/versions`)).status).toBe(401);
  });

  it('of a withdrawal there is none', async () => {
    const first = await read(await write(editor));
    await replace(editor, first.narrative, null);
    const withdrawn = await api.db.reportNarrative.findUnique({ where: { replaces: first.narrative } });
    expect((await replace(editor, withdrawn?.id ?? 0, NEWER)).status).toBe(404);
  });
});

describe('an edition', () => {
  it('keeps what staff wrote as it read, and is not frozen by who has not seen what was written since', async () => {
    const first = await read(await write(editor));
    const seen = (await askReport()).revision ?? 0;
    const { edition } = await freeze(approver, { revision: seen });
    await replace(editor, first.narrative, NEWER);
    const { report } = getReportEdition.response.parse(await api.json(`/report-editions/${edition}`));
    expect(narrativesIn(report)).toMatchObject([{ narrative: first.narrative, text: TEXT }]);
    expect((await askToFreeze(approver, { revision: seen })).status).toBe(409);
    await withdrawAll();
  });
});

describe('the log', () => {
  it('has a line of each version, whole', async () => {
    const first = await read(await write(editor));
    const second = await read(await replace(editor, first.narrative, NEWER));
    await replace(editor, second.narrative, null);
    const lines = await api.db.auditEntry.findMany({
      where: { subject: 'report_narrative' },
      orderBy: { id: 'desc' },
      take: 3,
    });
    expect(lines).toMatchObject([
      { action: 'REPORT_NARRATIVE_WITHDRAWN', before: second, after: null },
      {
        ...{ action: 'REPORT_NARRATIVE_REPLACED', before: first, after: second },
        ...{ subjectId: String(second.narrative), accountId: editor.accountId },
      },
      { action: 'REPORT_NARRATIVE_WRITTEN', before: null, after: first },
    ]);
  });
});

describe('writing', () => {
  it('is for who enters figures of the direction in the area', async () => {
    const grant = { role: 'EDITOR', direction: 'YOUTH', refArea: ALMATY } as const;
    const ofYouth = await signInForTest(api, [grant, { ...grant, role: 'ANALYST', direction: null }]);
    const own = await read(await write(ofYouth, { refArea: ALATAU }));
    expect((await write(ofYouth, { direction: 'ASSEMBLIES' })).status).toBe(403);
    expect((await write(ofYouth, { refArea: ASTANA })).status).toBe(403);
    expect((await write(approver)).status).toBe(403);
    expect((await write(await signInForTest(api, [everywhere('ADMINISTRATOR')]))).status).toBe(403);
    const other = await read(await write(editor, { direction: 'ASSEMBLIES' }));
    expect((await replace(ofYouth, other.narrative, NEWER)).status).toBe(403);
    expect((await replace(ofYouth, own.narrative, NEWER)).status).toBe(200);
    await withdrawAll();
  });

  it.each([
    ['in Russian only', { text: { ru: TEXT.ru } }, 'body.text.kk'],
    ['with a blank Kazakh text', { text: { ...TEXT, kk: ' \n ' } }, 'body.text.kk'],
    ['with a blank Russian text', { text: { ...TEXT, ru: '' } }, 'body.text.ru'],
    ['of an area that is not there', { refArea: '999999999' }, 'body.refArea'],
    ['of a direction that is not there', { direction: 'YUOTH' }, 'body.direction'],
    ['of a window that ends before it starts', { endPeriod: '2020' }, 'body.endPeriod'],
    ['of a period that is none', { startPeriod: '2021-13' }, 'body.startPeriod'],
  ])('%s is refused at the field', async (_what, change, path) => {
    const answer = await write(editor, change);
    expect(answer.status).toBe(422);
    expect((await api.problem(answer)).errors.map((error) => error.path)).toEqual([path]);
  });

  it('takes lines as they come out of Word: an empty one parts paragraphs all the same', async () => {
    const copied = { kk: ' Бір \r\n \r\nЕкі\vүш\r', ru: 'Один\r\rДва  \fтри' };
    const { text } = await read(await write(editor, { text: copied }));
    expect(text).toEqual({ kk: 'Бір\n\nЕкі\nүш', ru: 'Один\n\nДва\nтри' });
    await withdrawAll();
  });

  it('a version in one language is refused, and in none it must be said', async () => {
    const first = await read(await write(editor));
    const halved = await replace(editor, first.narrative, { kk: NEWER.kk });
    expect((await api.problem(halved)).errors).toMatchObject([
      { path: 'body.text.ru', message: expect.stringContaining('Орысша мәтін керек') },
    ]);
    const silent = await editor.send('POST', `/report-narratives/${first.narrative}/replacements`, {});
    expect((await api.problem(silent)).errors.map(({ path }) => path)).toEqual(['body.text']);
    await withdrawAll();
  });
});
