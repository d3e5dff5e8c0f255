import * as z from 'zod';

/** In which languages a document is written: `both` has Kazakh first, and Russian on pages of its own. */
export const ReportLanguage = z.enum(['kk', 'ru', 'both']);
export type ReportLanguage = z.infer<typeof ReportLanguage>;
