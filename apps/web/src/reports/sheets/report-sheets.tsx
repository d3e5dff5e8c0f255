import type { Report, ReportEdition, ReportLanguage } from '@korsetkish/contract';
import { buildReportDocument, nameEdition } from '@korsetkish/figures';
import { useMemo } from 'react';
import { listPieces } from './list-pieces.ts';
import { listLanguages, Sheets } from './sheets.tsx';

type ReportSheetsProps = {
  report: Report;
  lang: ReportLanguage;
  /** When it was written: `2021-06-01`. */
  day: string;
  /** Which edition every sheet says that it is; null: none. */
  edition?: Pick<ReportEdition, 'number' | 'year'> | null;
};

/** A report on sheets of A4, in one language or in both. */
export function ReportSheets({ report, lang, day, edition = null }: ReportSheetsProps) {
  const pages = useMemo(
    () =>
      listLanguages(lang).map((language) => {
        const document = buildReportDocument(report, language, day);
        const stamp = edition === null ? document.draft : nameEdition(edition)[language];
        return { language, document, stamp, pieces: listPieces(document), sources: report.sources };
      }),
    [report, lang, day, edition],
  );
  return <Sheets pages={pages} />;
}
