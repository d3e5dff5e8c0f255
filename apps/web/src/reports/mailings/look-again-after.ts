import type { Mailing } from '@korsetkish/contract';

/** How often it is looked what became of what is queued (milliseconds). */
const LOOK_EVERY_MS = 3_000;

type Answer = { canMail: boolean; mailings: readonly Pick<Mailing, 'state'>[] };

/** When to look again what became of letters. @returns milliseconds; false: nothing is on its way */
export function lookAgainAfter(answer: Answer | undefined): number | false {
  const isOnItsWay = answer?.canMail && answer.mailings.some(({ state }) => state === 'QUEUED');
  return isOnItsWay ? LOOK_EVERY_MS : false;
}
