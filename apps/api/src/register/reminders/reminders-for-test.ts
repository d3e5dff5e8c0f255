import { type ActionEntry, listActionReminders, type OrganisationEntry } from '@korsetkish/contract';
import { vi } from 'vitest';
import type * as z from 'zod';
import type { Administrator } from '../../testing/administer.ts';
import type { TestBrowser } from '../../testing/sign-in-for-test.ts';

type Answer = z.infer<typeof listActionReminders.response>;

/** Sets what an administrator may set of an action: its days, its reports, who answers for it and who controls it. */
export async function setAction(
  administrator: Administrator,
  action: string,
  changes: Partial<Omit<ActionEntry, 'thing' | 'action'>>,
): Promise<void> {
  const { entry, version } = await administrator.find('ACTION', action);
  await administrator.saved({ ...entry, ...changes }, version);
}

/** Sets the address of an organisation's office. */
export async function setAddress(
  administrator: Administrator,
  organisation: string,
  mailAddress: OrganisationEntry['mailAddress'],
): Promise<void> {
  const { entry, version } = await administrator.find('ORGANISATION', organisation);
  await administrator.saved({ ...entry, mailAddress }, version);
}

/** Everything that is told of the reminders of an action. */
export async function listReminders(browser: TestBrowser, action: string): Promise<Answer> {
  const answer = await browser.send('GET', `/actions/${action}/reminders`);
  if (!answer.ok) throw new Error(`reminders: ${answer.status} ${await answer.text()}`);
  return listActionReminders.response.parse(await answer.json());
}

/** Waits until the newest letter about an action is as it should be. */
export const waitForLetter = (
  browser: TestBrowser,
  action: string,
  isReached: (now: Answer['letters'][number]) => boolean,
): Promise<Answer['letters'][number]> =>
  vi.waitFor(
    async () => {
      const [now] = (await listReminders(browser, action)).letters;
      if (now === undefined || !isReached(now)) throw new Error(`as it stands: ${JSON.stringify(now)}`);
      return now;
    },
    { timeout: 10_000, interval: 50 },
  );
