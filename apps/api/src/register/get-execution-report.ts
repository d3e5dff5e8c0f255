import { getExecutionReport, type Language, type ReportLanguage } from '@korsetkish/contract';
import { buildExecutionDocument, type Catalogue } from '@korsetkish/figures';
import { Download } from '../http/download.ts';
import { implement } from '../http/implement.ts';
import { ProblemError } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { DOCUMENT_MEDIA_TYPE, writeDocuments } from '../reports/document/write-report.ts';
import { findReportCatalogue } from '../reports/find-report-catalogue.ts';
import { nameLanguages } from '../reports/report-file.ts';
import { type Execution, findExecution } from './find-execution.ts';
import { findToday, nameToday } from './name-today.ts';
import { namedDocuments } from './named-register.ts';

export const getExecutionReportRoute = implement(
  getExecutionReport,
  async ({ query: { document, format, lang = 'kk' } }, { db, revision }) => {
    await refuseUnknownCodes([namedDocuments(db, 'query.document', [document])]);
    const catalogue = await findReportCatalogue(db, revision);
    const execution = await findExecution(db, revision, document, catalogue);
    // Known a moment ago: an administrator has just taken it away.
    if (execution === null) throw new ProblemError('not-found');
    return format === 'json' ? execution : toFile(execution, catalogue, lang);
  },
  { alsoMadeOf: nameToday },
);

/** `korsetkish_execution_ASTANA_DECISION_83_12_VII.kk.docx` */
function toFile(execution: Execution, catalogue: Catalogue, lang: ReportLanguage): Download {
  return new Download({
    fileName: `korsetkish_execution_${execution.decision.document}.${nameLanguages(lang)}.docx`,
    contentType: DOCUMENT_MEDIA_TYPE,
    totalRows: execution.actions.length,
    nextCursor: null,
    chunks: write(execution, catalogue, lang === 'both' ? ['kk', 'ru'] : [lang]),
  });
}

async function* write(
  execution: Execution,
  catalogue: Catalogue,
  languages: readonly Language[],
): AsyncGenerator<Uint8Array> {
  const pages = languages.map((language) => ({
    language,
    document: buildExecutionDocument({ ...execution, catalogue }, language, findToday()),
  }));
  yield await writeDocuments(pages, { edition: null });
}
