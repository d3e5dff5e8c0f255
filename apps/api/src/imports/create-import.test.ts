import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { API_PREFIX } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { workbookParts, writeArchive } from '../testing/build-workbook-file.ts';
import { signInForTest } from '../testing/sign-in-for-test.ts';
import { startDesk } from '../testing/start-desk.ts';
import { importAs, POPULATION, POPULATION_HEADINGS, populationLine, REPORT } from './import-for-test.ts';

const { api, editor } = await startDesk();
const { outside, upload, uploaded, dryRun, refusal } = importAs(api, editor);

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
    const submission = await outside(POPULATION);
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
      (await upload(REPORT, { submission, headers: { Origin: 'https://elsewhere.example' } })).status,
    ).toBe(403);
    const { import: id } = await uploaded(REPORT, { submission });
    expect((await upload(REPORT, { submission, id })).status).toBe(409);
  });

  it('to editors of other directions and areas, and for a submission that is not being filled in', async () => {
    const submission = await outside();
    const other = await signInForTest(api, [{ role: 'EDITOR', direction: 'YOUTH', refArea: null }]);
    expect((await upload(REPORT, { submission }, other)).status).toBe(403);
    const { import: id } = await uploaded(REPORT, { submission });
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
});

describe('an upload', () => {
  it('that is thrown away while it is read is gone, and says so', async () => {
    const submission = await outside(POPULATION);
    const id = randomUUID();
    const asked = upload(POPULATION_HEADINGS + populationLine('751210000', '5', '6').repeat(30_000), {
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
    expect((await uploaded(REPORT, { submission, id })).state).toBe('READ');
  });
});
