import type { CallAnswer } from '../../api/call.ts';
import { callQuery } from '../../api/call-query.ts';

/** How often it is looked what became of what is queued (milliseconds). */
const LOOK_EVERY_MS = 3_000;

/** Where an edition was mailed, and what became of it; looked at again while something may still be sent. */
export const listMailingsQuery = (edition: number) => ({
  ...callQuery('list-report-mailings', { params: { edition }, query: {} }),
  staleTime: 0,
  refetchOnWindowFocus: true,
  refetchInterval: ({
    state: { data },
  }: {
    state: { data?: CallAnswer<'list-report-mailings'> | undefined };
  }) => lookAgainAfter(data),
});

/** @returns milliseconds; false: nothing is on its way */
export function lookAgainAfter(answer: CallAnswer<'list-report-mailings'> | undefined): number | false {
  const isOnItsWay = answer?.canMail && answer.mailings.some(({ state }) => state === 'QUEUED');
  return isOnItsWay ? LOOK_EVERY_MS : false;
}
