import type { MailRefusalReason } from '@korsetkish/contract';
import * as z from 'zod';

/** Why a mail server did not take a mail. */
export type Refusal = {
  reason: MailRefusalReason;
  /** In the server's own words, where it said any: `550 5.1.1 No such mailbox`. It may name the address. */
  said: string;
  /** What may stand in the log, for it names nobody. */
  code: string | null;
  responseCode: number | null;
};

/** What nodemailer says of a failure; anything else may have been thrown too. */
const Failure = z.object({
  message: z.string(),
  code: z.string().nullable().catch(null),
  response: z.string().optional().catch(undefined),
  responseCode: z.number().nullable().catch(null),
  permanent: z.boolean().catch(true),
  command: z.string().nullable().catch(null),
});

/** Most that is kept of what a server says (characters). */
const LONGEST = 1_000;

const REASONS: Readonly<Record<string, MailRefusalReason>> = {
  EENVELOPE: 'ADDRESS',
  EMESSAGE: 'LETTER',
  ECONNECTION: 'UNREACHABLE',
  ETIMEDOUT: 'UNREACHABLE',
  ESOCKET: 'UNREACHABLE',
  EDNS: 'UNREACHABLE',
  EABORT: 'UNREACHABLE',
  ETLS: 'ENCRYPTION',
  EREQUIRETLS: 'ENCRYPTION',
  EAUTH: 'SIGN_IN',
  ENOAUTH: 'SIGN_IN',
};

/** Of these the same mail would be refused again. */
const PERMANENT: readonly MailRefusalReason[] = ['ADDRESS', 'LETTER'];

/**
 * Tells what this very mail is refused for from what may pass. A password or a sender that the server does not take
 * is a matter of the settings, so the mail waits until they are right.
 */
export function readRefusal(thrown: unknown): Refusal {
  const failure = Failure.safeParse(thrown);
  if (!failure.success) return { reason: 'OTHER', said: String(thrown), code: null, responseCode: null };
  const { message, code, response, responseCode } = failure.data;
  const reason = readReason(failure.data);
  return {
    reason,
    said: shorten(response ?? '') || shorten(message) || (code ?? reason),
    code,
    responseCode,
  };
}

/** A server hears who sends, and how much, before it hears to whom; 552: it is too much. */
function readReason({ code, permanent, command, responseCode }: z.infer<typeof Failure>): MailRefusalReason {
  const reason = REASONS[code ?? ''] ?? 'OTHER';
  if (!PERMANENT.includes(reason)) return reason;
  if (!permanent) return 'BUSY';
  if (reason === 'LETTER' || command !== 'MAIL FROM') return reason;
  return responseCode === 552 ? 'LETTER' : 'SENDER';
}

/** Whether the same mail would be refused again. */
export const isPermanent = ({ reason }: Refusal): boolean => PERMANENT.includes(reason);

/** PostgreSQL keeps neither a zero nor half a pair of surrogates. */
const shorten = (words: string): string => words.replaceAll('\0', '').trim().slice(0, LONGEST).toWellFormed();
