import {
  type EnteredObservation,
  type SubmissionObservation,
  type SubmissionObservationKey,
  updateSubmissionObservations,
} from '@korsetkish/contract';
import { recordAudit } from '../audit/record-audit.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { type FieldError, refuseFields } from '../http/problem.ts';
import { findEntryBounds } from './find-entry-bounds.ts';
import { findStanding } from './find-standing.ts';
import { holdSubmission, refuseUnlessFilledIn } from './find-submission.ts';
import { listDoubles } from './list-doubles.ts';
import { listEntryProblems } from './list-entry-problems.ts';
import { keyOf } from './observation-key.ts';
import { addLines } from './write-lines.ts';
import { clearObservations, writeObservations } from './write-observations.ts';

type Changed = SubmissionObservationKey & { version: number };

export const updateSubmissionObservationsRoute = implementDesk(
  updateSubmissionObservations,
  async ({ params, body }, { db, session, actor }) => {
    const { observations, cleared } = body;
    return db.$transaction(async (tx) => {
      const row = await holdSubmission(tx, session, ['EDITOR'], params.submission);
      refuseUnlessFilledIn(row);
      const bounds = await findEntryBounds(tx, row, observations);
      refuseFields('invalid-request', [
        ...listDoubles({ observations, cleared }),
        ...observations.flatMap((entered, place) =>
          listEntryProblems(entered, bounds).map(({ field, say }) => ({
            path: `body.observations.${place}.${field}`,
            say,
          })),
        ),
      ]);
      const before = await findStanding(tx, row.id, [...observations, ...cleared]);
      refuseFields('stale-version', [
        ...listStale(observations, before, 'observations'),
        ...listStale(cleared, before, 'cleared'),
      ]);
      await clearObservations(tx, row.id, cleared);
      // A line does not leave the form with its figure: whoever wants it gone takes it away.
      await addLines(tx, row.id, session.account.account, cleared);
      await writeObservations(
        tx,
        row.id,
        session.account.account,
        observations.map((entered) => keepPlace(entered, before)),
      );
      const { version } = await tx.submission.update({
        where: { id: row.id },
        data: { version: { increment: 1 } },
      });
      const after = await findStanding(tx, row.id, observations);
      await recordAudit(tx, {
        ...actor,
        action: 'SUBMISSION_OBSERVATIONS_UPDATED',
        subject: 'submission',
        subjectId: String(row.id),
        before: [...before.values()],
        after: [...after.values()],
      });
      const saved = observations.flatMap((entered) => after.get(keyOf(entered)) ?? []);
      return { version, observations: saved };
    });
  },
);

function listStale(
  changed: readonly Changed[],
  before: ReadonlyMap<string, SubmissionObservation>,
  list: 'observations' | 'cleared',
): FieldError[] {
  return changed.flatMap((each, place) => {
    const standing = before.get(keyOf(each));
    if ((standing?.version ?? 0) === each.version) return [];
    const path = `body.${list}.${place}`;
    return [
      standing === undefined
        ? { path, say: ({ desk }) => desk.clearedMeanwhile }
        : { path, say: ({ desk }) => desk.changedMeanwhile(standing.updatedBy) },
    ] satisfies FieldError[];
  });
}

/** A figure that was read from a file stays that file's as long as it says the same; typed over, it is the typist's. */
function keepPlace(entered: EnteredObservation, before: ReadonlyMap<string, SubmissionObservation>) {
  const standing = before.get(keyOf(entered));
  const isSame =
    standing !== undefined &&
    (['obsValue', 'decimals', 'unitMult', 'obsStatus', 'qualifier'] as const).every(
      (field) => standing[field] === entered[field],
    );
  const { file, sheet, cell } = isSame ? standing : { file: null, sheet: null, cell: null };
  return { ...entered, file, sheet, cell };
}
