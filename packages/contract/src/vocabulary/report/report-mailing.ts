import * as z from 'zod';
import { MailingAttempt, MailingState, OfficeAddress } from '../mailing.ts';
import { ReportLanguage } from './report-language.ts';

/** An edition on its way to an office, or there. */
export const ReportMailing = z
  .object({
    mailing: z.int().min(1),
    lang: ReportLanguage.meta({ description: 'Which of the edition’s documents is sent' }),
    address: OfficeAddress,
    state: MailingState,
    attempts: z.array(MailingAttempt).meta({ description: 'Every try, the newest first' }),
    nextTry: z.iso.datetime().nullable().meta({ description: 'Of what is queued; else null' }),
    sentAt: z.iso.datetime().nullable().meta({ description: 'Of what is sent; else null' }),
    requestedAt: z.iso.datetime(),
    requestedBy: z.string().meta({ description: 'What the account was called then' }),
  })
  .meta({ id: 'ReportMailing' });
export type ReportMailing = z.infer<typeof ReportMailing>;
