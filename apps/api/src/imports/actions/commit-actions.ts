import { ImportMapping } from '@korsetkish/contract';
import { lockCatalogue } from '@korsetkish/prisma';
import { writeEdit } from '../../administration/edit-catalogue.ts';
import { refuseUsed } from '../../administration/refuse-used.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import type { Desk } from '../../http/implement-desk.ts';
import { ProblemError } from '../../http/problem.ts';
import { holdToTakeOver, refuseNothing, refuseUnlessLeftOut, type ToTakeOver } from '../hold-to-take-over.ts';
import type { TellProgress } from '../with-progress.ts';
import { findImportedDocument } from './find-action-catalogue.ts';
import { judgeActionLines, takeEntries } from './judge-action-lines.ts';
import { findNewestRevision } from './judge-actions.ts';
import { findReadLines } from './stage-actions.ts';

/** A plan has some hundred actions, each with its line in the log. */
const TAKING_OVER = { timeout: 120_000, maxWait: 10_000 } as const;

/**
 * Takes the actions of a file over into the register, all or none, once, as an edit of the catalogue: one revision, and a
 * line of the log for every action that says something else now.
 * @throws ProblemError (409) when anything was published or edited since the lines were compared
 */
export async function commitActions(
  { db, session, actor }: Desk,
  asked: ToTakeOver,
  tell: TellProgress,
): Promise<void> {
  await db
    .$transaction(async (tx) => {
      const row = await holdToTakeOver(tx, session, asked);
      if (row === null || row.documentCode === null) return;
      const { id, file, judgedRevision, mapping } = row;
      // Nobody publishes or edits from here on, so what the lines were compared with is what they are written beside.
      await lockCatalogue(tx);
      const revision = await findNewestRevision(tx);
      if (judgedRevision !== asked.version || judgedRevision !== revision)
        throw new ProblemError('stale-version');
      const document = await findImportedDocument(tx, row.documentCode);
      const lines = await findReadLines(tx, id);
      tell({ step: 'TAKING_OVER', done: 0, total: lines.length });
      let leftOut = 0;
      let actions = 0;
      const made = await writeEdit(tx, actor, (rows) => {
        const judged = judgeActionLines(lines, rows, document, ImportMapping.parse(mapping));
        leftOut = judged.filter(({ outcome }) => outcome === 'REFUSED').length;
        refuseUnlessLeftOut(leftOut, asked);
        refuseNothing(judged.length - leftOut);
        const entries = judged.flatMap(({ entry, outcome }) => (entry && outcome !== 'SAME' ? [entry] : []));
        actions = entries.length;
        const taken = takeEntries(rows, entries);
        return {
          rows: taken.rows,
          drafts: [...taken.drafts.values()].flat(),
          touched: entries.map(({ action }) => ({ thing: 'ACTION', code: action })),
          reason: `Catalogue: actions of ${document.document} from a file: ${actions}`,
        };
      });
      const madeVersion = made ?? revision;
      await tx.fileImport.update({ where: { id }, data: { state: 'COMMITTED', madeVersion } });
      if (made === null) return;
      await recordAudit(tx, {
        ...actor,
        action: 'DOCUMENT_FILE_IMPORTED',
        subject: 'document',
        subjectId: document.document,
        after: { file, actions, leftOut, revision: made },
      });
    }, TAKING_OVER)
    .catch(refuseUsed);
}
