import { randomUUID } from 'node:crypto';
import { createImport, type FileImport, getImport, type ImportActionLine } from '@korsetkish/contract';
import type { TestBrowser } from '../../testing/sign-in-for-test.ts';
import type { TestApi } from '../../testing/start-test-api.ts';
import { sendFile } from '../import-for-test.ts';

/** The plan whose actions are not printed in what the register was read from. */
export const PLAN = 'ALMATY_YOUTH_PLAN_2025';

/** As many as the plan says that it has. */
export const MEASURES = 125;

export const HEADINGS = {
  kk: 'Құжат бөлімі;Шараның нөмірі;Шараның қазақша мәтіні;Шараның орысша мәтіні;Орындаушылар;Орындау мерзімі',
  ru: 'Раздел документа;Номер меры;Мера на казахском;Мера на русском;Исполнители;Срок исполнения',
} as const;

/** A line of a plan as it should be. */
export const line = (
  number: string,
  changes: { part?: string; kk?: string; ru?: string; who?: string; due?: string } = {},
) => {
  const said = {
    part: '1',
    kk: `${number}-шара`,
    ru: `Мера ${number}`,
    who: 'ALMATY_SOCIAL_DEVELOPMENT',
    due: '',
    ...changes,
  };
  return [said.part, number, said.kk, said.ru, said.who, said.due].join(';');
};

export const csv = (...lines: string[]): string => [HEADINGS.ru, ...lines].join('\n');

/** All measures of a plan, some in each of its seven parts. */
export const wholePlan = (due = ''): string =>
  csv(
    ...Array.from({ length: MEASURES }, (_, index) => {
      const part = String((index % 7) + 1);
      return line(`${part}.${Math.floor(index / 7) + 1}`, { part, due });
    }),
  );

/** What a page of the product asks for an administrator who takes actions over from a file. */
export function importActionsAs(api: TestApi, administrator: TestBrowser) {
  const upload = (
    content: Buffer | string,
    {
      fileName = 'жоспар.csv',
      document = PLAN,
      browser = administrator,
      headers = {},
      id = randomUUID() as string,
    } = {},
  ) => sendFile(api, browser, content, { import: id, document, fileName }, headers);
  return {
    upload,
    async uploaded(content: Buffer | string, options?: Parameters<typeof upload>[1]): Promise<FileImport> {
      const answer = await upload(content, options);
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return createImport.response.parse(await answer.json()).import;
    },
    async dryRun(id: string, query = ''): Promise<{ import: FileImport; actions: ImportActionLine[] }> {
      const answer = await administrator.send('GET', `/imports/${id}?${query}`);
      return getImport.response.parse(await answer.json());
    },
    /** Takes over what was looked at. */
    commit: ({ import: id, basedOn, reading }: FileImport, withoutRefused = false): Promise<Response> =>
      administrator.send('POST', `/imports/${id}/commit`, { version: basedOn, reading, withoutRefused }),
  };
}
