import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { API_PREFIX, createImport, type FileImport, getImport } from '@korsetkish/contract';
import type * as z from 'zod';
import { begin, look } from '../submissions/submit-for-test.ts';
import type { TestBrowser } from '../testing/sign-in-for-test.ts';
import type { TestApi } from '../testing/start-test-api.ts';

/** The second quarter of 2021 on information policy, as LibreOffice saves it. */
export const REPORT = await readFile(new URL('./fixtures/information-2021-q2.xlsx', import.meta.url));

/** What a file of `POPULATION_HEADINGS` and `populationLine` is about. */
export const POPULATION = { direction: 'INTERETHNIC', timePeriod: '2015-01-01/P10Y' };
export const POPULATION_HEADINGS = 'Көрсеткіш;Аумақ;Этникалық топ;2020;2021\n';
export const populationLine = (area: string, ...figures: string[]): string =>
  `INTERETHNIC_POPULATION;${area};UYGHUR;${figures.join(';')}\n`;

type Upload = { submission: number; id?: string; fileName?: string; headers?: Record<string, string> };

/** What a page of the product asks for an editor who takes figures over from a file. */
export type TestImporter = {
  /** Begins a submission outside the calendar, so that as many can be begun as tests need. */
  outside: (changes?: object) => Promise<number>;
  /** Uploads a file, whatever is wrong with it. */
  upload: (
    content: Buffer | string | ReadableStream,
    place: Upload,
    browser?: TestBrowser,
  ) => Promise<Response>;
  /** Uploads what must be read. */
  uploaded: (content: Buffer | string, place: Upload) => Promise<FileImport>;
  dryRun: (id: string, query?: string) => Promise<z.output<typeof getImport.response>>;
  /** Takes a file over into the submission as it stands now; `reading` is the one that was looked at. */
  commit: (
    id: string,
    submission: number,
    choice?: { reading?: number; withoutRefused?: boolean },
  ) => Promise<Response>;
  /** Status and detail of a problem. */
  refusal: (answer: Response) => Promise<[number, string]>;
};

/** Uploads a file as a page of the product does. */
export function sendFile(
  api: TestApi,
  browser: TestBrowser,
  content: Buffer | string | ReadableStream,
  query: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${api.origin}${API_PREFIX}/imports?${new URLSearchParams(query)}`, {
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

export function importAs(api: TestApi, editor: TestBrowser): TestImporter {
  const upload: TestImporter['upload'] = (
    content,
    { submission, id = randomUUID(), fileName = 'есеп.xlsx', headers = {} },
    browser = editor,
  ) => sendFile(api, browser, content, { import: id, submission: String(submission), fileName }, headers);
  return {
    outside: (changes = {}) => begin(editor, { rule: null, ...changes }),
    upload,
    async uploaded(content, place) {
      const answer = await upload(content, place);
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return createImport.response.parse(await answer.json()).import;
    },
    async dryRun(id, query = '') {
      const answer = await editor.send('GET', `/imports/${id}?${query}`);
      return getImport.response.parse(await answer.json());
    },
    async commit(id, submission, { reading = 1, withoutRefused = false } = {}) {
      const { version } = (await look(editor, submission)).submission;
      return editor.send('POST', `/imports/${id}/commit`, { version, reading, withoutRefused });
    },
    refusal: async (answer) => [answer.status, (await api.problem(answer)).detail],
  };
}
