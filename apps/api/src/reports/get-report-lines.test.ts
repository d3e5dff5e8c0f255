import { Worker } from 'node:worker_threads';
import { DocumentLine, getReport } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';
import { readDocument } from '../testing/read-document.ts';
import { writeReport } from './document/write-report.ts';
import { listenTo, writeReportApart, writeWholeReportApart } from './document/write-report-apart.ts';

const api = await openTestApi();
const ASKED = '/report?refArea=750000000&direction=YOUTH';
const STAMP = { day: '2021-06-01', edition: null };
const LANGUAGES = ['kk', 'ru'] as const;

const readLines = (text: string): DocumentLine[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => DocumentLine.parse(JSON.parse(line)));

const readReport = async () => getReport.response.parse(await api.json(ASKED));

describe('a document that is told as it is written', () => {
  it('says each step in its order and how far it is, and comes whole at the end', async () => {
    const answer = await api.get(`${ASKED}&format=docx-lines&lang=both`);
    expect(answer.headers.get('Content-Type')).toContain('application/x-ndjson');
    expect(answer.headers.get('Content-Disposition')).toContain('.kk-ru.docx');
    expect(answer.headers.get('X-Accel-Buffering')).toBe('no');
    const lines = readLines(await answer.text());
    const told = lines.filter((line) => 'step' in line);
    expect(lines.findIndex((line) => 'document' in line)).toBe(lines.length - 1);
    const total = told[0]?.total ?? 0;
    expect(total).toBeGreaterThan(10);
    const upTo = (step: string) =>
      Array.from({ length: total }, (_, place) => ({ step, done: place + 1, total }));
    expect(told).toEqual([
      ...upTo('LAYING_OUT'),
      ...upTo('WRITING'),
      { step: 'PACKING', done: 0, total: null },
    ]);

    const last = lines.at(-1);
    if (last === undefined || !('document' in last)) throw new Error('there is no document');
    const apart = await readDocument(Buffer.from(last.document, 'base64'));
    const whole = await api.get(`${ASKED}&format=docx&lang=both`);
    expect(apart.paragraphs).toEqual((await readDocument(Buffer.from(await whole.arrayBuffer()))).paragraphs);
  });

  it('is refused like any other question before the first line', async () => {
    const answer = await api.get('/report?refArea=999999999&format=docx-lines');
    expect(answer.status).toBe(422);
  });
});

describe('a document written in a thread of its own', () => {
  it('waits while another is written', async () => {
    const report = await readReport();
    const toWrite = { report, languages: LANGUAGES, stamp: STAMP };
    const [first, second] = [writeReportApart(toWrite), writeReportApart(toWrite)];
    expect((await first.next()).value).toMatchObject({ step: 'LAYING_OUT', done: 1 });
    expect((await second.next()).value).toEqual({ step: 'WAITING', done: 0, total: null });
    // Nobody listens to the first any more: its thread ends, and the other begins.
    await first.return(undefined);
    expect((await second.next()).value).toMatchObject({ step: 'LAYING_OUT', done: 1 });
    await second.return(undefined);
  });

  it('says the same as one written here', async () => {
    const report = await readReport();
    const apart = await writeWholeReportApart({ report, languages: LANGUAGES, stamp: STAMP });
    const here = await writeReport(report, LANGUAGES, STAMP);
    expect((await readDocument(Buffer.from(apart))).paragraphs).toEqual(
      (await readDocument(here)).paragraphs,
    );
  });

  it.each([
    ['is thrown in it', 'throw new RangeError("broken")', 'broken'],
    ['it ends too early', 'process.exit(0)', 'not written to its end'],
  ])('fails when %s', async (_what, code, message) => {
    const told = listenTo(new Worker(code, { eval: true }));
    await expect(told.next()).rejects.toThrow(message);
  });
});
