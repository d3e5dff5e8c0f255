import { createReportMailing, listReportMailings, type ReportMailing } from '@korsetkish/contract';
import { vi } from 'vitest';
import type { TestBrowser } from '../../testing/sign-in-for-test.ts';

/** Asks for an edition to be mailed; the answer, whatever it is. */
export const askToMail = (
  browser: TestBrowser,
  edition: number,
  address: string,
  lang = 'kk',
): Promise<Response> => browser.send('POST', `/report-editions/${edition}/mailings`, { lang, address });

/** Queues a mailing, which must succeed. */
export async function mail(...asked: Parameters<typeof askToMail>): Promise<ReportMailing> {
  const answer = await askToMail(...asked);
  if (!answer.ok) throw new Error(`mailing: ${answer.status} ${await answer.text()}`);
  return createReportMailing.response.parse(await answer.json()).mailing;
}

/** All mailings of an edition, the newest first. */
export async function listMailings(browser: TestBrowser, edition: number): Promise<ReportMailing[]> {
  const answer = await browser.send('GET', `/report-editions/${edition}/mailings`);
  return listReportMailings.response.parse(await answer.json()).mailings;
}

/** Waits until a mailing is as it should be. */
export const waitForMailing = (
  browser: TestBrowser,
  edition: number,
  { mailing }: Pick<ReportMailing, 'mailing'>,
  isReached: (now: ReportMailing) => boolean,
): Promise<ReportMailing> =>
  vi.waitFor(
    async () => {
      const now = (await listMailings(browser, edition)).find((each) => each.mailing === mailing);
      if (now === undefined || !isReached(now)) throw new Error(`as it stands: ${JSON.stringify(now)}`);
      return now;
    },
    { timeout: 10_000, interval: 50 },
  );
