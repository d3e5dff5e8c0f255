import {
  type DocumentLine,
  LARGE_REPORT,
  type Report,
  type ReportEdition,
  type ReportLanguage,
} from '@korsetkish/contract';
import { Download } from '../http/download.ts';
import { todayIn } from '../reporting/today.ts';
import { DOCUMENT_MEDIA_TYPE, writeReport } from './document/write-report.ts';
import {
  type ReportToWrite,
  writeReportApart,
  writeWholeReportApart,
} from './document/write-report-apart.ts';

/** `docx`: the document; `docx-lines`: lines that tell how far it is, and then have it. */
type FileFormat = 'docx' | 'docx-lines';

/** A report as a file: `korsetkish_report_750000000_2020_2021-05_revision-3.kk.docx`. */
export function reportFile(
  report: Report,
  format: FileFormat,
  language: ReportLanguage,
  moment: Date,
): Download {
  const { refArea, window, revision, submission } = report;
  const parts = [
    'korsetkish_report',
    refArea,
    ...[window.startPeriod, window.endPeriod].map((timePeriod) => timePeriod.replace('/', '-')),
    ...(revision === null ? [] : [`revision-${revision}`]),
    ...(submission === null ? [] : [`draft-${submission}`]),
  ];
  const toWrite = prepare(report, language, moment, null);
  return new Download({
    fileName: `${parts.join('_')}.${nameLanguages(language)}.docx`,
    totalRows: report.figures.length,
    nextCursor: null,
    ...(format === 'docx'
      ? { contentType: DOCUMENT_MEDIA_TYPE, chunks: writeAtOnce(toWrite) }
      : { contentType: 'application/x-ndjson', chunks: writeInLines(toWrite), isLive: true }),
  });
}

/** The languages of a document in the name of its file. */
export const nameLanguages = (language: ReportLanguage): string => (language === 'both' ? 'kk-ru' : language);

async function* writeAtOnce(toWrite: ReportToWrite): AsyncGenerator<Uint8Array> {
  yield await write(toWrite);
}

async function* writeInLines(toWrite: ReportToWrite): AsyncGenerator<string> {
  for await (const told of writeReportApart(toWrite)) {
    const line: DocumentLine =
      'document' in told ? { document: Buffer.from(told.document).toString('base64') } : told;
    yield `${JSON.stringify(line)}\n`;
  }
}

/**
 * A report as a Word document of one language or both, dated by the day in Almaty.
 * @param edition which edition its pages say that it is; null: none
 */
export const writeDocument = (
  report: Report,
  language: ReportLanguage,
  moment: Date,
  edition: Pick<ReportEdition, 'number' | 'year'> | null,
): Promise<Uint8Array> => write(prepare(report, language, moment, edition));

function prepare(
  report: Report,
  language: ReportLanguage,
  moment: Date,
  edition: Pick<ReportEdition, 'number' | 'year'> | null,
): ReportToWrite {
  return {
    report,
    languages: language === 'both' ? ['kk', 'ru'] : [language],
    stamp: { day: todayIn('Asia/Almaty', moment), edition },
  };
}

/** A thread takes longer to begin than a report of the usual size to be written. */
const write = (toWrite: ReportToWrite): Promise<Uint8Array> =>
  toWrite.report.figures.length < LARGE_REPORT
    ? writeReport(toWrite.report, toWrite.languages, toWrite.stamp)
    : writeWholeReportApart(toWrite);
