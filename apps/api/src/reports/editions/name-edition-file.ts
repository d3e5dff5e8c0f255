import type { ReportEdition, ReportLanguage } from '@korsetkish/contract';
import { nameLanguages } from '../report-file.ts';

/** What the document of an edition is called: `korsetkish_report_750000000_edition-2026-3.kk-ru.docx`. */
export function nameEditionFile(
  { refArea, year, number }: Pick<ReportEdition, 'refArea' | 'year' | 'number'>,
  lang: ReportLanguage,
): string {
  return `korsetkish_report_${refArea}_edition-${year}-${number}.${nameLanguages(lang)}.docx`;
}
