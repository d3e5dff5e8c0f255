import { getDocumentTemplate } from '@korsetkish/contract';
import { findCatalogueRows } from '@korsetkish/prisma';
import { listEntries } from '../../../administration/entries.ts';
import { actionThing } from '../../../administration/things/register.ts';
import { Download } from '../../../http/download.ts';
import { implementDesk } from '../../../http/implement-desk.ts';
import { streamWorkbook, WORKBOOK_MEDIA_TYPE } from '../../../spreadsheet/stream-workbook.ts';
import { findImportedDocument, findNamedLists } from '../find-action-catalogue.ts';
import { toImportable } from '../importable-action.ts';
import { buildDocumentTemplate } from './build-document-template.ts';
import { buildListsSheet } from './lists-sheet.ts';

export const getDocumentTemplateRoute = implementDesk(
  getDocumentTemplate,
  async ({ params, query: { lang } }, { db }) => {
    const { document } = await findImportedDocument(db, params.document);
    const rows = await db.$transaction(findCatalogueRows, { isolationLevel: 'RepeatableRead' });
    const actions = listEntries(actionThing, rows).flatMap(({ entry }) =>
      // An action is known by its number; one without is changed in its own form.
      entry.thing === 'ACTION' && entry.document === document && entry.number !== null
        ? [toImportable(entry)]
        : [],
    );
    const lists = await findNamedLists(db, document);
    return new Download({
      fileName: `korsetkish_${document}.${lang}.xlsx`,
      contentType: WORKBOOK_MEDIA_TYPE,
      totalRows: actions.length,
      chunks: streamWorkbook(
        [buildDocumentTemplate(actions, lists, lang), buildListsSheet(lists, lang)],
        new Date(),
      ),
      nextCursor: null,
    });
  },
);
