import type { Database } from '@korsetkish/prisma';
import { streamWorkbook } from '../../../spreadsheet/stream-workbook.ts';
import type { FileContent } from '../file-content.ts';
import { buildAboutSheet } from './build-about-sheet.ts';
import { buildAnnotationsSheet } from './build-annotations-sheet.ts';
import { buildFigureSheets } from './build-figure-sheets.ts';
import { buildNotesSheet } from './build-notes-sheet.ts';
import { buildSourcesSheet } from './build-sources-sheet.ts';
import { findNames } from './find-names.ts';
import { seenNothing, watchObservations } from './watch-observations.ts';

/**
 * The observations as a workbook: figures, what the file is, their sources, what is said beside them, what happened.
 * @param mostFigures figures on one sheet, beyond which another begins; unless told, the most a spreadsheet takes
 */
export async function streamObservationsXlsx(
  db: Database,
  content: FileContent,
  mostFigures?: number,
): Promise<AsyncGenerator<Uint8Array>> {
  const { language, filter, rows, batches } = content;
  const names = await findNames(db, language);
  const seen = seenNothing();
  const sheets = [
    ...buildFigureSheets({
      rows,
      observations: watchObservations(batches, seen),
      language,
      names,
      synthetic: filter.layer === 'training',
      mostFigures,
    }),
    buildAboutSheet(content, names),
    buildSourcesSheet(db, filter.layer, seen, language),
    buildNotesSheet(seen, language, names),
    buildAnnotationsSheet(seen, language, names),
  ];
  return streamWorkbook(sheets, filter.revision.number === 0 ? content.madeAt : filter.revision.publishedAt);
}
