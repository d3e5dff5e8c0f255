import { createReportEdition, type ReportEdition } from '@korsetkish/contract';
import type { TestBrowser } from '../../testing/sign-in-for-test.ts';

/** What most tests freeze: youth policy of Almaty, 2020 to May 2021, of the first revision. */
const YOUTH = {
  refArea: '750000000',
  startPeriod: '2020',
  endPeriod: '2021-05',
  directions: ['YOUTH'],
  revision: 1,
};

/** Asks for a report to be frozen; the answer, whatever it is. */
export const askToFreeze = (browser: TestBrowser, changes: object = {}): Promise<Response> =>
  browser.send('POST', '/report-editions', { ...YOUTH, ...changes });

/** Freezes a report, which must succeed. */
export async function freeze(browser: TestBrowser, changes: object = {}): Promise<ReportEdition> {
  const answer = await askToFreeze(browser, changes);
  if (!answer.ok) throw new Error(`freezing: ${answer.status} ${await answer.text()}`);
  return createReportEdition.response.parse(await answer.json()).edition;
}
