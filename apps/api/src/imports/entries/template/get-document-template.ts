import { getDocumentTemplate } from '@korsetkish/contract';
import { findCatalogueRows } from '@korsetkish/prisma';
import { Download } from '../../../http/download.ts';
import { implementDesk } from '../../../http/implement-desk.ts';
import { streamWorkbook, WORKBOOK_MEDIA_TYPE } from '../../../spreadsheet/stream-workbook.ts';
import { READINGS } from '../entries-of-document.ts';
import { findImportedDocument, findNamedLists } from '../find-entry-catalogue.ts';
import { buildListsSheet } from './lists-sheet.ts';

export const getDocumentTemplateRoute = implementDesk(
  getDocumentTemplate,
  async ({ params, query: { lang, contents } }, { db }) => {
    const { document } = await findImportedDocument(db, params.document);
    const rows = await db.$transaction(findCatalogueRows, { isolationLevel: 'RepeatableRead' });
    const lists = await findNamedLists(db, document);
    const { sheet, entries } = READINGS[contents].buildTemplate(document, rows, lists, lang);
    return new Download({
      fileName: `korsetkish_${document}_${contents.toLowerCase()}.${lang}.xlsx`,
      contentType: WORKBOOK_MEDIA_TYPE,
      totalRows: entries,
      chunks: streamWorkbook([sheet, buildListsSheet(lists, contents, lang)], new Date()),
      nextCursor: null,
    });
  },
);
