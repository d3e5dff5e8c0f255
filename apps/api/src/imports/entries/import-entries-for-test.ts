import { randomUUID } from 'node:crypto';
import { createImport, type FileImport, getImport, type ImportContents } from '@korsetkish/contract';
import type * as z from 'zod';
import type { TestBrowser } from '../../testing/sign-in-for-test.ts';
import type { TestApi } from '../../testing/start-test-api.ts';
import { sendFile } from '../import-for-test.ts';

/** The plan whose actions and target indicators are not printed in what the register was read from. */
export const PLAN = 'ALMATY_YOUTH_PLAN_2025';

/** What a page of the product asks for an administrator who takes over from a file what a document says. */
export function importEntriesAs(api: TestApi, administrator: TestBrowser, contents: ImportContents) {
  const upload = (
    content: Buffer | string,
    {
      fileName = 'жоспар.csv',
      document = PLAN,
      browser = administrator,
      headers = {},
      id = randomUUID() as string,
    } = {},
  ) => sendFile(api, browser, content, { import: id, document, contents, fileName }, headers);
  return {
    upload,
    async uploaded(content: Buffer | string, options?: Parameters<typeof upload>[1]): Promise<FileImport> {
      const answer = await upload(content, options);
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return createImport.response.parse(await answer.json()).import;
    },
    async dryRun(id: string, query = ''): Promise<z.output<typeof getImport.response>> {
      const answer = await administrator.send('GET', `/imports/${id}?${query}`);
      return getImport.response.parse(await answer.json());
    },
    /** Takes over what was looked at. */
    commit: ({ import: id, basedOn, reading }: FileImport, withoutRefused = false): Promise<Response> =>
      administrator.send('POST', `/imports/${id}/commit`, { version: basedOn, reading, withoutRefused }),
  };
}
