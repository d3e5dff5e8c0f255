import type { Report, ReportLanguage } from '@korsetkish/contract';
import { Download } from '../http/download.ts';
import { DOCUMENT_MEDIA_TYPE, writeReport } from './document/write-report.ts';

/** The day by the calendar of the republic, which is five hours ahead: `2021-06-01`. */
const dayInAlmaty = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' }).format(moment);

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
    fileName: `${parts.join('_')}.${language === 'both' ? 'kk-ru' : language}.docx`,
    contentType: DOCUMENT_MEDIA_TYPE,
    totalRows: report.figures.length,
    chunks: write(report, language, moment),
    nextCursor: null,
  });
}

async function* write(report: Report, language: ReportLanguage, moment: Date): AsyncGenerator<Uint8Array> {
  yield await writeReport(report, language === 'both' ? ['kk', 'ru'] : [language], dayInAlmaty(moment));
}
