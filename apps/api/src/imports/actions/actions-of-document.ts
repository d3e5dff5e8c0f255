import type { Prisma } from '@korsetkish/prisma';
import { ProblemError } from '../../http/problem.ts';
import type { Purpose } from '../purpose.ts';
import { type ActionCatalogue, buildActionCatalogue, type ImportedDocument } from './action-catalogue.ts';
import { ACTION_ROLES } from './action-headings.ts';
import { findNamedLists } from './find-action-catalogue.ts';
import { inferActionTable } from './infer-action-table.ts';
import { judgeActionsUnlessCurrent } from './judge-actions.ts';
import { readActionRow } from './read-action-row.ts';
import { listActionLines, stageActions } from './stage-actions.ts';
import { LISTS_SHEET } from './template/lists-sheet.ts';

/** A plan has some hundred. All of a file's are judged at once and taken over in one edit of the catalogue. */
const MOST_ACTIONS = 2_000;

/** Files are read for actions of a document. */
export function actionsOfDocument(db: Prisma.TransactionClient, document: ImportedDocument): Purpose {
  const findCatalogue = async (): Promise<ActionCatalogue> =>
    buildActionCatalogue(await findNamedLists(db, document.document));
  return {
    of: 'ACTIONS',
    noTable: 'NO_ACTIONS',
    roles: ACTION_ROLES,
    lists: Object.values(LISTS_SHEET),
    inferTable: async (rows) => inferActionTable(rows, await findCatalogue(), document),
    prepare: async (mapping) => {
      const catalogue = await findCatalogue();
      return async (tx, id, rows, before) => {
        const actions = rows.flatMap((row) => readActionRow(row, mapping, catalogue) ?? []);
        if (before + actions.length > MOST_ACTIONS) throw new ProblemError('too-large');
        if (actions.length > 0) await stageActions(tx, id, actions, before);
        return actions.length;
      };
    },
    forget: (tx, id) => tx.fileImportAction.deleteMany({ where: { importId: id } }),
    judge: (tx, id, tell) => judgeActionsUnlessCurrent(tx, id, document, tell),
    list: async (tx, id, page) => ({ lines: [], actions: await listActionLines(tx, id, page) }),
  };
}
