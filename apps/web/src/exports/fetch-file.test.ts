import { afterEach, expect, test, vi } from 'vitest';
import { ProblemError, UnexpectedAnswerError } from '../api/problem-error.ts';
import { BrokenOffError, type FileProgress, fetchFile } from './fetch-file.ts';

const ADDRESS = '/api/v1/observations?layer=published&format=csv&lang=kk';
const HEADERS = {
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': 'attachment; filename=korsetkish_revision-1.csv',
  'Total-Rows': '2',
};
const CHUNKS = ['\uFEFFINDICATOR,NOTES_KK\r\nA,Ә', 'ғ\r\n', 'B,"ң\n"\r\n'];

function answerWith(body: BodyInit, init: ResponseInit) {
  vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockResolvedValue(new Response(body, init)));
}

/** A body that comes in stretches and then ends, breaks or never ends. */
function streamOf(chunks: readonly string[], end: 'close' | 'break' | 'never' = 'close'): ReadableStream {
  const encoder = new TextEncoder();
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks[next];
      next += 1;
      if (chunk !== undefined) controller.enqueue(encoder.encode(chunk));
      else if (end === 'close') controller.close();
      else if (end === 'break') controller.error(new TypeError('network error'));
    },
  });
}

afterEach(() => vi.unstubAllGlobals());

const take = (
  onProgress: (progress: FileProgress) => void = () => {},
  signal = new AbortController().signal,
) => fetchFile(ADDRESS, { signal, onProgress });

test('gives the file as it came, with its name, and tells how far it is', async () => {
  answerWith(streamOf(CHUNKS), { headers: HEADERS });
  const told: FileProgress[] = [];
  const { blob, fileName } = await take((progress) => told.push(progress));
  expect(fileName).toBe('korsetkish_revision-1.csv');
  expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([
    ...new TextEncoder().encode(CHUNKS.join('')),
  ]);
  expect(told.map(({ rows, totalRows }) => [rows, totalRows])).toEqual([
    [0, 2],
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
});

test('of a file that is no text only the bytes are told', async () => {
  const headers = { ...HEADERS, 'Content-Type': 'application/vnd.openxmlformats', 'Total-Rows': '9' };
  answerWith(streamOf(['PK\n', 'x']), { headers });
  const told: FileProgress[] = [];
  await take((progress) => told.push(progress));
  expect(told.at(-1)).toEqual({ bytes: 4, rows: null, totalRows: 9 });
});

test('a file with fewer figures than promised is no file', async () => {
  answerWith(streamOf(CHUNKS.slice(0, 2)), { headers: HEADERS });
  await expect(take()).rejects.toBeInstanceOf(BrokenOffError);
});

test.each(['text/csv; charset=utf-8', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])(
  'an answer of type %s that breaks off in the middle leaves no file',
  async (type) => {
    answerWith(streamOf(CHUNKS.slice(0, 2), 'break'), { headers: { ...HEADERS, 'Content-Type': type } });
    await expect(take()).rejects.toBeInstanceOf(BrokenOffError);
  },
);

test('a file that is called off ends with the reason it was called off for', async () => {
  const controller = new AbortController();
  const body = streamOf(CHUNKS.slice(0, 1), 'never');
  // The browser breaks the body off with the request; here the test does.
  const broken = body.pipeThrough(new TransformStream(), { signal: controller.signal });
  answerWith(broken, { headers: HEADERS });
  const reason = new Error('called off');
  await expect(take(() => controller.abort(reason), controller.signal)).rejects.toBe(reason);
});

test('a refusal of the API says why, another answer says that it is another', async () => {
  const problem = { type: '/problems/x', title: 'Белгісіз код', status: 422, detail: '', errors: [] };
  answerWith(JSON.stringify(problem), {
    status: 422,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
  });
  await expect(take()).rejects.toMatchObject({ name: ProblemError.name, message: 'Белгісіз код' });
  answerWith('<html>', { headers: { 'Content-Type': 'text/html' } });
  await expect(take()).rejects.toBeInstanceOf(UnexpectedAnswerError);
});
