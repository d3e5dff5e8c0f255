import type { Mailing, MailingAttempt } from '@korsetkish/contract';

/** Why a mailing has not gone yet; null: it has, or nothing was tried, or it need not go. */
export function lastRefusal({
  state,
  attempts,
}: Pick<Mailing, 'state' | 'attempts'>): MailingAttempt['refusal'] {
  return state === 'QUEUED' || state === 'FAILED' ? (attempts[0]?.refusal ?? null) : null;
}
