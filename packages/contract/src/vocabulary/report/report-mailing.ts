import * as z from 'zod';
import { Mailing } from '../mailing.ts';
import { ReportLanguage } from './report-language.ts';

/** An edition on its way to an office, or there. */
export const ReportMailing = Mailing.extend({
  lang: ReportLanguage.meta({ description: 'Which of the edition’s documents is sent' }),
  requestedAt: z.iso.datetime(),
  requestedBy: z.string().meta({ description: 'What the account was called then' }),
}).meta({ id: 'ReportMailing' });
export type ReportMailing = z.infer<typeof ReportMailing>;
