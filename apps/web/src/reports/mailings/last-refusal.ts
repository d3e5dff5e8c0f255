import type { MailingAttempt, ReportMailing } from '@korsetkish/contract';

/** Why a mailing has not gone yet; null: it has, or nothing was tried. */
export function lastRefusal({ state, attempts }: ReportMailing): MailingAttempt['refusal'] {
  return state === 'SENT' ? null : (attempts[0]?.refusal ?? null);
}
