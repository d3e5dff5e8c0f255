import type { Report, ReportEdition, ReportLanguage } from '@korsetkish/contract';
import { Download } from '../http/download.ts';
import { todayIn } from '../reporting/today.ts';
import { DOCUMENT_MEDIA_TYPE, writeReport } from './document/write-report.ts';

/** A report as a file: `korsetkish_report_750000000_2020_2021-05_revision-3.kk.docx`. */
export function reportFile(report: Report, language: ReportLanguage, moment: Date): Download {
  const { refArea, window, revision, submission } = report;
  const parts = [
    'korsetkish_report',
    refArea,
    ...[window.startPeriod, window.endPeriod].map((timePeriod) => timePeriod.replace('/', '-')),
    ...(revision === null ? [] : [`revision-${revision}`]),
    ...(submission === null ? [] : [`draft-${submission}`]),
  ];
  return new Download({
    fileName: `${parts.join('_')}.${nameLanguages(language)}.docx`,
    contentType: DOCUMENT_MEDIA_TYPE,
    totalRows: report.figures.length,
    chunks: write(report, language, moment),
    nextCursor: null,
  });
}

/** The languages of a document in the name of its file. */
export const nameLanguages = (language: ReportLanguage): string => (language === 'both' ? 'kk-ru' : language);

async function* write(report: Report, language: ReportLanguage, moment: Date): AsyncGenerator<Uint8Array> {
  yield await writeDocument(report, language, moment, null);
}

/**
 * A report as a Word document of one language or both, dated by the day in Almaty.
 * @param edition which edition its pages say that it is; null: none
 */
export function writeDocument(
  report: Report,
  language: ReportLanguage,
  moment: Date,
  edition: Pick<ReportEdition, 'number' | 'year'> | null,
): Promise<Buffer> {
  const day = todayIn('Asia/Almaty', moment);
  return writeReport(report, language === 'both' ? ['kk', 'ru'] : [language], { day, edition });
}
