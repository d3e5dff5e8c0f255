import {
  type SubmissionObservation,
  type SubmissionObservationKey,
  updateSubmissionLines,
} from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { recordAudit } from '../audit/record-audit.ts';
import { findRevision } from '../http/find-revision.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { type FieldError, ProblemError, refuseFields } from '../http/problem.ts';
import { findLineBounds } from './find-line-bounds.ts';
import { findAskedLines, findLinesPutIn } from './find-line-keys.ts';
import { findStanding } from './find-standing.ts';
import { findSubmission, holdSubmission, refuseUnlessFilledIn } from './find-submission.ts';
import { listDoubles } from './list-doubles.ts';
import { listLineProblems } from './list-line-problems.ts';
import { keyOf } from './observation-key.ts';
import type { SubmissionRow } from './to-submission.ts';
import { addLines, removeLines } from './write-lines.ts';

export const updateSubmissionLinesRoute = implementDesk(
  updateSubmissionLines,
  async ({ params, body }, { db, session, actor }) => {
    const { added, removed } = body;
    const asked = await findAskedFor(db, await findSubmission(db, session, ['EDITOR'], params.submission));
    return db.$transaction(async (tx) => {
      const row = await holdSubmission(tx, session, ['EDITOR'], params.submission);
      refuseUnlessFilledIn(row);
      const bounds = await findLineBounds(tx, row, added);
      refuseFields('invalid-request', [
        ...listDoubles({ added, removed }),
        ...added.flatMap((line, place) =>
          listLineProblems(line, bounds).map(({ field, say }) => ({
            path: `body.added.${place}.${field}`,
            say,
          })),
        ),
      ]);
      const putIn = await findLinesPutIn(tx, row.id);
      const form = {
        asked,
        putIn: new Set(putIn.map(keyOf)),
        standing: await findStanding(tx, row.id, [...added, ...removed]),
      };
      refuseFields('conflict', [...listPresent(added, form), ...listNeeded(removed, form)]);
      await addLines(tx, row.id, session.account.account, added);
      await removeLines(tx, row.id, removed);
      const { version } = await tx.submission.update({
        where: { id: row.id },
        data: { version: { increment: 1 } },
      });
      await recordAudit(tx, {
        ...actor,
        action: 'SUBMISSION_LINES_UPDATED',
        subject: 'submission',
        subjectId: String(row.id),
        before: removed,
        after: added,
      });
      return { version };
    });
  },
);

/** What the rule asks for does not depend on what anybody does to the form meanwhile. */
async function findAskedFor(db: Database, row: SubmissionRow): Promise<Set<string>> {
  const revision = await findRevision(db, 'published');
  if (revision === null) throw new ProblemError('not-ready');
  return new Set((await findAskedLines(db, revision, row)).map(keyOf));
}

/** What is in the form, by key: what the rule asks for, what was put in, and figures. */
type Form = {
  asked: ReadonlySet<string>;
  putIn: ReadonlySet<string>;
  standing: ReadonlyMap<string, SubmissionObservation>;
};

/** Lines to add that are in the form already, by themselves or with a figure. */
function listPresent(added: readonly SubmissionObservationKey[], form: Form): FieldError[] {
  return added.flatMap((line, place): FieldError[] => {
    const key = keyOf(line);
    if (!form.asked.has(key) && !form.putIn.has(key) && !form.standing.has(key)) return [];
    return [{ path: `body.added.${place}`, say: ({ desk }) => desk.lineThereAlready }];
  });
}

/** Lines to take away that the rule asks for, or that somebody filled in. */
function listNeeded(removed: readonly SubmissionObservationKey[], { asked, standing }: Form): FieldError[] {
  return removed.flatMap((line, place): FieldError[] => {
    const path = `body.removed.${place}`;
    const figure = standing.get(keyOf(line));
    if (asked.has(keyOf(line))) return [{ path, say: ({ desk }) => desk.lineAskedFor }];
    if (figure) return [{ path, say: ({ desk }) => desk.lineFilledIn(figure.updatedBy) }];
    return [];
  });
}
