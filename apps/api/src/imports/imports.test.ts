import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import {
  API_PREFIX,
  checkSubmission,
  commitImport,
  createImport,
  type FileImport,
  getImport,
  type ImportMapping,
} from '@korsetkish/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, look } from '../submissions/submit-for-test.ts';
import { workbookParts, writeArchive } from '../testing/build-workbook-file.ts';
import { everywhere, signInForTest, type TestBrowser } from '../testing/sign-in-for-test.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
let editor: TestBrowser;
let report: Buffer;
beforeAll(async () => {
  api = await startTestApi();
  editor = await signInForTest(api, [everywhere('EDITOR')]);
  report = await readFile(new URL('./fixtures/information-2021-q2.xlsx', import.meta.url));
});
afterAll(() => api.stop());

type Upload = { submission: number; id?: string; fileName?: string; headers?: Record<string, string> };

/** Uploads a file as a page of the product does. */
function upload(
  content: Buffer | string | ReadableStream,
  { submission, id = randomUUID(), fileName = 'есеп.xlsx', headers = {} }: Upload,
  browser = editor,
): Promise<Response> {
  const query = new URLSearchParams({ import: id, submission: String(submission), fileName });
  return fetch(`${api.origin}${API_PREFIX}/imports?${query}`, {
    method: 'POST',
    headers: {
      Cookie: browser.cookie,
      Origin: api.origin,
      'Content-Type': 'application/octet-stream',
      ...headers,
    },
    body: content,
    ...(content instanceof ReadableStream && { duplex: 'half' }),
  });
}

async function uploaded(content: Buffer | string, place: Upload): Promise<FileImport> {
  const answer = await upload(content, place);
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return createImport.response.parse(await answer.json()).import;
}

async function dryRun(id: string, query = '') {
  const answer = await editor.send('GET', `/imports/${id}?${query}`);
  return getImport.response.parse(await answer.json());
}

async function commit(
  id: string,
  submission: number,
  { reading = 1, withoutRefused = false } = {},
): Promise<Response> {
  const { version } = (await look(editor, submission)).submission;
  return editor.send('POST', `/imports/${id}/commit`, { version, reading, withoutRefused });
}

const refusal = async (answer: Response): Promise<[number, string]> => [
  answer.status,
  (await api.problem(answer)).detail,
];

/** Outside the calendar, so that as many can be begun as tests need. */
const outside = (changes: object = {}) => begin(editor, { rule: null, ...changes });
const district = {
  direction: 'INTERETHNIC',
  timePeriod: '2015-01-01/P10Y',
};

const CSV = 'Көрсеткіш;Аумақ;Этникалық топ;2020;2021\n';
const line = (area: string, ...figures: string[]) =>
  `INTERETHNIC_POPULATION;${area};UYGHUR;${figures.join(';')}\n`;

describe('a file made by LibreOffice', () => {
  it('is shown as it was read, taken over once, and is the same when it comes again', async () => {
    const submission = await begin(editor);
    const { import: id, ...shown } = await uploaded(report, { submission });
    expect(shown).toMatchObject({
      state: 'READ',
      file: 'есеп.xlsx',
      rowsRead: 12,
      inferred: true,
      version: null,
      mapping: { headerRow: 3, unit: { unitMult: 3, of: 'MONEY' } },
      outcomes: { NEW: 10, CHANGED: 0, SAME: 0, REFUSED: 0 },
    });
    expect(shown.columns[5]).toMatchObject({ samples: expect.arrayContaining(['155\u00A0000,0']) });
    const { lines } = await dryRun(id, 'outcome=NEW&limit=2');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({
      sheet: 'Лист1',
      cell: 'F5',
      obsValue: 535456,
      decimals: 1,
      unitMult: 3,
    });

    const [first, again] = await Promise.all([commit(id, submission), commit(id, submission)]);
    expect([first.status, again.status]).toEqual([200, 200]);
    const made = commitImport.response.parse(await first.json()).import;
    expect(commitImport.response.parse(await again.json()).import).toEqual(made);
    expect(made).toMatchObject({ state: 'COMMITTED', version: 2 });
    const after = await look(editor, submission);
    expect(after.submission.version).toBe(2);
    expect(after.observations).toHaveLength(10);
    expect(after.observations.find(({ cell }) => cell === 'F5')).toMatchObject({
      indicator: 'INFORMATION_BUDGET',
      obsValue: 535456,
      file: 'есеп.xlsx',
      sheet: 'Лист1',
      version: 2,
    });

    const checked = await editor.send('POST', `/submissions/${submission}/checks`, { observations: [] });
    const { checks } = checkSubmission.response.parse(await checked.json());
    const failing = checks.filter(({ result }) => result === 'FAILS');
    expect(failing.map(({ relation }) => relation).toSorted()).toEqual([
      'CODES_MAKE_THE_TOTAL',
      'TV_HOURS_AND_PRICE_ACTUAL',
    ]);

    const second = await uploaded(report, { submission });
    expect(second.outcomes).toEqual({ NEW: 0, CHANGED: 0, SAME: 10, REFUSED: 0 });
  });
});

describe('a dry run', () => {
  it('says what is new, changed from what, the same and refused, and where', async () => {
    const submission = await outside(district);
    const first = await uploaded(CSV + line('751210000', '5,5', '6') + line('751310000', '7', '-'), {
      submission,
      fileName: 'a.csv',
    });
    expect((await commit(first.import, submission)).status).toBe(200);
    const { import: id, outcomes } = await uploaded(
      CSV + line('751210000', '5,5', '6,0') + line('Жоқ ауданы', '7', '') + line('751410000', '', '8'),
      { submission, fileName: 'b.csv' },
    );
    expect(outcomes).toEqual({ NEW: 1, CHANGED: 1, SAME: 1, REFUSED: 1 });
    const { lines } = await dryRun(id);
    expect(lines.map(({ cell, outcome, standing, problem }) => [cell, outcome, standing, problem])).toEqual([
      ['D2', 'SAME', expect.objectContaining({ obsValue: 5.5, published: false }), null],
      ['E2', 'CHANGED', expect.objectContaining({ obsValue: 6, decimals: 0, published: false }), null],
      ['D3', 'REFUSED', null, { concept: 'REF_AREA', reason: 'UNKNOWN', candidates: [] }],
      ['E4', 'NEW', null, null],
    ]);
    expect((await dryRun(id, 'outcome=CHANGED,REFUSED')).lines).toHaveLength(2);
    const page = await dryRun(id, 'limit=3');
    expect((await dryRun(id, `limit=3&cursor=${page.nextCursor}`)).lines.map(({ cell }) => cell)).toEqual([
      'E4',
    ]);

    expect(await refusal(await commit(id, submission))).toEqual([409, expect.stringMatching(/1/)]);
    expect((await commit(id, submission, { withoutRefused: true })).status).toBe(200);
    const { observations } = await look(editor, submission);
    expect(observations.map(({ obsValue, version }) => [obsValue, version])).toEqual([
      [5.5, 3],
      [6, 3],
      [7, 2],
      [null, 2],
      [8, 3],
    ]);
  });

  it('compares with what is published where the submission says nothing', async () => {
    const submission = await outside({ ...district, timePeriod: '2021' });
    const published = 'Көрсеткіш;Аумақ;Этникалық топ;Кезең;Мәні\n';
    const row = 'INTERETHNIC_POPULATION;Алатау ауданы;UYGHUR;31.05.2021;20 929\n';
    const { import: id } = await uploaded(published + row, { submission, fileName: 'a.csv' });
    expect((await dryRun(id)).lines).toMatchObject([
      { outcome: 'CHANGED', obsValue: 20929, standing: { obsValue: 20928, published: true } },
    ]);
  });

  it('takes neither of two cells for one figure', async () => {
    const submission = await outside(district);
    const { outcomes } = await uploaded(CSV + line('751210000', '5', '6') + line('Алатау ауданы', '5', ''), {
      submission,
      fileName: 'a.csv',
    });
    expect(outcomes).toMatchObject({ NEW: 1, REFUSED: 2 });
  });
});

describe('how a file is read', () => {
  it('can be said, and is kept for the next file with the same headings', async () => {
    const submission = await outside(district);
    const content = 'Аумақ;Топ;Адам, 2020 ж.\n751210000;UYGHUR;1,234\n751310000;UYGHUR;5\n';
    const first = await uploaded(content, { submission, fileName: 'a.csv' });
    expect(first.outcomes).toMatchObject({ REFUSED: 2 });
    const { mapping: inferred } = first;
    if (inferred === null) throw new Error('it was read');
    const mapping: ImportMapping = {
      ...inferred,
      indicator: 'INTERETHNIC_POPULATION',
      decimalSign: 'POINT',
      columns: inferred.columns.map((each) =>
        each.column === 2 ? { ...each, role: 'OBS_VALUE', timePeriod: '2020' } : each,
      ),
    };
    const said = await editor.send('PUT', `/imports/${first.import}/mapping`, {
      ...{ reading: first.reading, mapping },
      keep: true,
    });
    expect(said.status).toBe(200);
    const [kept] = await api.db.auditEntry.findMany({ where: { action: 'FILE_MAPPING_KEPT' } });
    expect(kept).toMatchObject({ accountId: editor.accountId, before: null, after: mapping });
    const { lines, import: read } = await dryRun(first.import);
    expect(read).toMatchObject({ inferred: false, mapping });
    expect(lines.map(({ obsValue, timePeriod, problem }) => [obsValue, timePeriod, problem])).toEqual([
      [1234, '2020', null],
      [5, '2020', null],
    ]);
    const second = await uploaded(content, { submission, fileName: 'b.csv' });
    expect(second.outcomes).toMatchObject({ NEW: 2 });
    expect(second.kept).toMatchObject({ savedBy: expect.any(String) });
    expect([first.kept, read.kept]).toEqual([null, null]);
  });
});

describe('a workbook of several sheets', () => {
  it('is read by one, and says which others were not', async () => {
    const row = (at: number, ...texts: string[]) =>
      `<row r="${at}">${texts.map((text) => `<c t="str"><v>${text}</v></c>`).join('')}</row>`;
    const sheetOf = (figure: string) =>
      row(1, 'Көрсеткіш', 'Аумақ', 'Топ', '2020') +
      row(2, 'INTERETHNIC_POPULATION', '751210000', 'UYGHUR', figure);
    const { import: id } = await uploaded(
      await readFile(await writeArchive(withSecondSheet(sheetOf('5'), sheetOf('6')))),
      { submission: await outside(district) },
    );
    const { import: read, lines } = await dryRun(id);
    expect(read).toMatchObject({ mapping: { sheet: 'Лист1' }, sheets: ['Лист1', 'Лист2'] });
    expect(lines.map(({ sheet, obsValue }) => [sheet, obsValue])).toEqual([['Лист1', 5]]);
  });

  function withSecondSheet(first: string, second: string): Record<string, string> {
    const parts = workbookParts(first);
    const other = workbookParts(second)['xl/worksheets/sheet1.xml'] ?? '';
    const also = (part: string, before: string) =>
      (parts[part] ?? '').replace(
        new RegExp(`(<${before} [^>]*/>)`),
        (all) =>
          all +
          all
            .replaceAll('rId1', 'rId2')
            .replace('sheet1.xml', 'sheet2.xml')
            .replace('Лист1', 'Лист2')
            .replace('sheetId="1"', 'sheetId="2"'),
      );
    return {
      ...parts,
      'xl/workbook.xml': also('xl/workbook.xml', 'sheet'),
      'xl/_rels/workbook.xml.rels': also('xl/_rels/workbook.xml.rels', 'Relationship'),
      'xl/worksheets/sheet2.xml': other,
    };
  }
});

describe('at the same moment', () => {
  it('a file is said to be read one way, and not another way by whoever had not seen that', async () => {
    const submission = await outside(district);
    const {
      import: id,
      reading,
      mapping,
    } = await uploaded(CSV + line('751210000', '5', '6'), {
      submission,
      fileName: 'a.csv',
    });
    const asked = Array.from({ length: 3 }, () =>
      editor.send('PUT', `/imports/${id}/mapping`, { reading, mapping, keep: false }),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409, 409]);
    const { import: read, lines } = await dryRun(id);
    expect([read.reading, lines.length]).toEqual([reading + 1, 2]);
    const unseen = await commit(id, submission, { reading });
    expect([unseen.status, (await api.problem(unseen)).type]).toEqual([409, '/problems/stale-version']);
    expect((await look(editor, submission)).observations).toEqual([]);
    expect((await commit(id, submission, read)).status).toBe(200);
  });

  it('it is read, and thrown away: it is gone, and the upload says so', async () => {
    const submission = await outside(district);
    const id = randomUUID();
    const asked = upload(CSV + line('751210000', '5', '6').repeat(30_000), {
      submission,
      id,
      fileName: 'a.csv',
    });
    await expect
      .poll(() => api.db.fileImport.count({ where: { id, rowsRead: { gt: 0 } } }), { timeout: 20_000 })
      .toBe(1);
    expect((await editor.send('DELETE', `/imports/${id}`)).status).toBe(200);
    expect((await asked).status).toBe(404);
    expect(await api.db.fileImportRow.count({ where: { importId: id } })).toBe(0);
  });
});

describe('the template of a submission', () => {
  it.each(['kk', 'ru'])(
    'in %s reads back as it was filled in, without a word about its columns',
    async (lang) => {
      const submission = await begin(editor, {
        direction: 'YOUTH',
        rule: 'ALMATY_YOUTH',
        timePeriod: lang === 'kk' ? '2021-Q3' : '2021-Q4',
      });
      const { lines } = await look(editor, submission);
      const observations = lines.slice(0, 6).map(({ indicator, refArea, breakdown, timePeriod }, index) => ({
        ...{
          indicator,
          refArea,
          breakdown,
          timePeriod,
          version: 0,
          periodAssumed: false,
          section: null,
          paragraph: null,
        },
        obsValue: index === 5 ? null : 1234.5,
        decimals: index === 5 ? 0 : 1,
        unitMult: /_(SHARE|RATE)$/.test(indicator) ? 0 : 3,
        obsStatus: index === 5 ? 'Q' : 'A',
        qualifier: index === 2 ? 'MORE_THAN' : null,
      }));
      const saved = await editor.send('PATCH', `/submissions/${submission}/observations`, {
        observations,
        cleared: [],
      });
      expect(saved.status).toBe(200);
      const template = await editor.send('GET', `/submissions/${submission}/template?lang=${lang}`);
      expect(template.headers.get('Content-Disposition')).toContain(`.${lang}.xlsx`);
      const { import: id, outcomes } = await uploaded(Buffer.from(await template.arrayBuffer()), {
        submission,
      });
      expect((await dryRun(id)).lines.filter(({ outcome }) => outcome !== 'SAME')).toEqual([]);
      expect(outcomes).toEqual({ NEW: 0, CHANGED: 0, SAME: 6, REFUSED: 0 });
    },
  );
});

describe('an upload is refused', () => {
  it('with the cell and in the reader’s language, and nothing of it is kept', async () => {
    const submission = await outside();
    const id = randomUUID();
    const path = await writeArchive(workbookParts('<row r="5"><c r="B5"><f>1+1</f><v>2</v></c></row>'));
    const answer = await upload(await readFile(path), {
      submission,
      id,
      headers: { 'Accept-Language': 'kk' },
    });
    expect(await refusal(answer)).toEqual([422, expect.stringMatching(/формула.*Лист1!B5/)]);
    expect((await editor.send('GET', `/imports/${id}`)).status).toBe(404);
    expect(await api.db.fileImportRow.count({ where: { importId: id } })).toBe(0);
  });

  it('for merged cells in its table, not for those of its title', async () => {
    const submission = await outside(district);
    const rows = (at: number) =>
      `<row r="${at}"><c t="str"><v>Аумақ</v></c><c t="str"><v>Топ</v></c><c><v>2020</v></c></row><row r="${at + 1}"><c t="str"><v>751210000</v></c><c t="str"><v>UYGHUR</v></c><c><v>5</v></c></row>`;
    const file = async (ref: string) =>
      readFile(
        await writeArchive(workbookParts(rows(3), `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`)),
      );
    expect(await refusal(await upload(await file('A3:B3'), { submission }))).toEqual([
      422,
      expect.stringContaining('A3'),
    ]);
    expect((await upload(await file('A1:C1'), { submission })).status).toBe(200);
  });

  it('as too large by what it announces, before any of it comes', async () => {
    const submission = await outside();
    const id = randomUUID();
    const query = new URLSearchParams({ import: id, submission: String(submission), fileName: 'есеп.xlsx' });
    const announced = httpRequest(`${api.origin}${API_PREFIX}/imports?${query}`, {
      method: 'POST',
      headers: {
        Cookie: editor.cookie,
        Origin: api.origin,
        'Content-Type': 'application/octet-stream',
        'Content-Length': 209_715_201,
      },
    });
    announced.flushHeaders();
    const [answer] = (await once(announced, 'response')) as [IncomingMessage];
    announced.destroy();
    expect(answer.statusCode).toBe(413);
    expect(await api.db.fileImport.count({ where: { id } })).toBe(0);
  });

  it('as too large by what comes, when it announces nothing', async () => {
    const submission = await outside();
    const chunk = new Uint8Array(2 ** 20);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent > 260) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const answer = await upload(endless, { submission });
    expect(answer.status).toBe(413);
  });

  it('when it is not sent as a file, comes from elsewhere, or names another upload', async () => {
    const submission = await outside();
    expect((await upload('{}', { submission, headers: { 'Content-Type': 'application/json' } })).status).toBe(
      415,
    );
    expect(
      (await upload(report, { submission, headers: { Origin: 'https://elsewhere.example' } })).status,
    ).toBe(403);
    const { import: id } = await uploaded(report, { submission });
    expect((await upload(report, { submission, id })).status).toBe(409);
  });

  it('to editors of other directions and areas, and for a submission that is not being filled in', async () => {
    const submission = await outside();
    const other = await signInForTest(api, [{ role: 'EDITOR', direction: 'YOUTH', refArea: null }]);
    expect((await upload(report, { submission }, other)).status).toBe(403);
    const { import: id } = await uploaded(report, { submission });
    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', ''],
      ['POST', '/commit'],
    ] as const) {
      const body = path === '' ? {} : { body: { version: 1, reading: 1, withoutRefused: true } };
      expect((await other.send(method, `/imports/${id}${path}`, body.body)).status).toBe(403);
    }
    expect((await editor.send('DELETE', `/imports/${id}`)).status).toBe(200);
    expect((await editor.send('GET', `/imports/${id}`)).status).toBe(404);
  });

  it('to whoever looked at another version of the submission', async () => {
    const submission = await outside();
    const { import: id } = await uploaded(report, { submission });
    const stale = await editor.send('POST', `/imports/${id}/commit`, {
      ...{ version: 9, reading: 1 },
      withoutRefused: false,
    });
    expect(await refusal(stale)).toEqual([409, expect.any(String)]);
    expect((await look(editor, submission)).observations).toEqual([]);
  });
});

describe('a reading that was broken off', () => {
  it('is said to be, and can be begun again under the same name', async () => {
    const submission = await outside();
    const id = randomUUID();
    const touchedAt = new Date(Date.now() - 1_200_000);
    await api.db.fileImport.create({
      data: {
        id,
        submissionId: submission,
        file: 'есеп.xlsx',
        createdBy: editor.accountId,
        createdAt: touchedAt,
        rowsRead: 4,
        progress: { create: { step: 'READING', done: 5, total: 9, touchedAt } },
      },
    });
    expect((await dryRun(id)).import).toMatchObject({
      state: 'INTERRUPTED',
      rowsRead: 4,
      progress: null,
      columns: [],
    });
    expect((await uploaded(report, { submission, id })).state).toBe('READ');
  });
});
