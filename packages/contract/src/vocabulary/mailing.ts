import * as z from 'zod';

/** Where a mailing stands. */
export const MailingState = z.enum(['QUEUED', 'SENT', 'FAILED', 'LAPSED']).meta({
  id: 'MailingState',
  description:
    'QUEUED: it is sent as soon as the mail server takes it; SENT: the mail server took it, and it is never sent again; FAILED: it was refused for good, or too often, and waits for somebody to try again; LAPSED: what it reminds of no longer held when it was to be sent, so it never is',
});
export type MailingState = z.infer<typeof MailingState>;

/** Where a mailing goes. */
export const OfficeAddress = z.email().max(254).meta({
  description:
    'The e-mail address of an office, such as press@example.kz; never a person’s own. It is kept with the mailing and shown to whoever may mail',
});

/** Why a mail was not taken. Only the first two are refusals of this very mail; it is tried again after any other. */
export const MailRefusalReason = z
  .enum(['ADDRESS', 'LETTER', 'BUSY', 'UNREACHABLE', 'ENCRYPTION', 'SIGN_IN', 'SENDER', 'OTHER'])
  .meta({
    id: 'MailRefusalReason',
    description:
      'ADDRESS: the server refuses the address for good; LETTER: it refuses the letter for good, as too large; BUSY: it takes it later; UNREACHABLE: no server answered, or it broke off; ENCRYPTION: no encrypted connection came about; SIGN_IN: it does not take the name or the password of the settings; SENDER: it takes nothing from the address of the settings',
  });
export type MailRefusalReason = z.infer<typeof MailRefusalReason>;

/** One try to send. */
export const MailingAttempt = z
  .object({
    triedAt: z.iso.datetime(),
    refusal: z
      .object({
        reason: MailRefusalReason,
        said: z
          .string()
          .meta({ description: 'The server’s own words where it said any, else what went wrong' }),
      })
      .nullable()
      .meta({ description: 'null: the mail server took it' }),
  })
  .meta({ id: 'MailingAttempt' });
export type MailingAttempt = z.infer<typeof MailingAttempt>;

/** A letter on its way to an office, or there. */
export const Mailing = z.object({
  mailing: z.int().min(1),
  address: OfficeAddress,
  state: MailingState,
  attempts: z.array(MailingAttempt).meta({ description: 'Every try, the newest first' }),
  nextTry: z.iso.datetime().nullable().meta({ description: 'Of what is queued; else null' }),
  sentAt: z.iso.datetime().nullable().meta({ description: 'Of what is sent; else null' }),
});
export type Mailing = z.infer<typeof Mailing>;
