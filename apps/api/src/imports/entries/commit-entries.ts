import { type ImportContents, ImportMapping } from '@korsetkish/contract';
import { lockCatalogue } from '@korsetkish/prisma';
import { writeEdit } from '../../administration/edit-catalogue.ts';
import { refuseUsed } from '../../administration/refuse-used.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import type { Desk } from '../../http/implement-desk.ts';
import { ProblemError } from '../../http/problem.ts';
import { holdToTakeOver, refuseNothing, refuseUnlessLeftOut, type ToTakeOver } from '../hold-to-take-over.ts';
import type { TellProgress } from '../with-progress.ts';
import { READINGS } from './entries-of-document.ts';
import { findImportedDocument } from './find-entry-catalogue.ts';
import { findNewestRevision } from './judge-entries.ts';
import { findReadLines } from './stage-entries.ts';

/** A plan has some hundred measures, each with its line in the log. */
const TAKING_OVER = { timeout: 120_000, maxWait: 10_000 } as const;

/** What they are called in the list of revisions and in the log. */
const NAMES = { ACTIONS: 'actions', INDICATORS: 'indicators' } as const satisfies Record<
  ImportContents,
  string
>;

/**
 * Takes what a document's file says over into the register, all or nothing, once, as an edit of the catalogue: one
 * revision, and a line of the log for every entry that says something else now.
 * @throws ProblemError (409) when anything was published or edited since the lines were compared
 */
export async function commitEntries(
  { db, session, actor }: Desk,
  asked: ToTakeOver,
  tell: TellProgress,
): Promise<void> {
  await db
    .$transaction(async (tx) => {
      const row = await holdToTakeOver(tx, session, asked);
      if (row === null || row.documentCode === null || row.contents === null) return;
      const { id, file, judgedRevision, mapping, contents } = row;
      // Nobody publishes or edits from here on, so what the lines were compared with is what they are written beside.
      await lockCatalogue(tx);
      const revision = await findNewestRevision(tx);
      if (judgedRevision !== asked.version || judgedRevision !== revision)
        throw new ProblemError('stale-version');
      const document = await findImportedDocument(tx, row.documentCode);
      const lines = await findReadLines(tx, id);
      tell({ step: 'TAKING_OVER', done: 0, total: lines.length });
      let leftOut = 0;
      let taken = 0;
      const made = await writeEdit(tx, actor, (rows) => {
        const judgement = READINGS[contents].judge(lines, rows, document, ImportMapping.parse(mapping));
        leftOut = judgement.lines.filter(({ outcome }) => outcome === 'REFUSED').length;
        refuseUnlessLeftOut(leftOut, asked);
        refuseNothing(judgement.lines.length - leftOut);
        taken = judgement.changes;
        const reason = `Catalogue: ${NAMES[contents]} of ${document.document} from a file: ${taken}`;
        return { ...judgement.edit, reason };
      });
      const madeVersion = made ?? revision;
      await tx.fileImport.update({ where: { id }, data: { state: 'COMMITTED', madeVersion } });
      if (made === null) return;
      await recordAudit(tx, {
        ...actor,
        action: 'DOCUMENT_FILE_IMPORTED',
        subject: 'document',
        subjectId: document.document,
        after: { file, [NAMES[contents]]: taken, leftOut, revision: made },
      });
    }, TAKING_OVER)
    .catch(refuseUsed);
}
