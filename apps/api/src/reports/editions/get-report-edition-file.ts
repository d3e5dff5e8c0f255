import { getReportEditionFile, type ReportLanguage } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { Download } from '../../http/download.ts';
import { implement } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem.ts';
import { DOCUMENT_MEDIA_TYPE } from '../document/write-report.ts';
import { nameEditionFile } from './name-edition-file.ts';

export const getReportEditionFileRoute = implement(
  getReportEditionFile,
  async ({ params: { edition: editionId }, query: { lang } }, { db }) => {
    const file = await db.reportEditionFile.findUnique({
      where: { editionId_lang: { editionId, lang } },
      select: {
        sha256: true,
        edition: { select: { refAreaCode: true, year: true, number: true, publishedIn: true } },
      },
    });
    if (file === null) throw new ProblemError('not-found');
    const { refAreaCode: refArea, publishedIn, ...named } = file.edition;
    return new Download({
      fileName: nameEditionFile({ ...named, refArea }, lang),
      contentType: DOCUMENT_MEDIA_TYPE,
      totalRows: publishedIn.length,
      etag: file.sha256,
      chunks: readFile(db, editionId, lang),
      nextCursor: null,
    });
  },
);

async function* readFile(db: Database, editionId: number, lang: ReportLanguage): AsyncGenerator<Uint8Array> {
  const file = await db.reportEditionFile.findUniqueOrThrow({
    where: { editionId_lang: { editionId, lang } },
    select: { content: true },
  });
  yield file.content;
}
