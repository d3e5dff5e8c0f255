import { updateImportMapping } from '@korsetkish/contract';
import { implementDesk } from '../http/implement-desk.ts';
import { findSubmission } from '../submissions/find-submission.ts';
import { findImport, refuseUnlessRead, toFileImport } from './find-import.ts';
import { keepMapping } from './keep-mapping.ts';
import { fingerprintOf } from './mapping/fingerprint-of.ts';
import { readByMapping } from './read-by-mapping.ts';
import { withProgress } from './with-progress.ts';

export const updateImportMappingRoute = implementDesk(
  updateImportMapping,
  async ({ params, body: { reading, mapping, keep } }, { db, session, actor, log }) => {
    const before = await findImport(db, session, ['EDITOR'], params.import);
    refuseUnlessRead(before);
    const submission = await findSubmission(db, session, ['EDITOR'], before.submissionId);
    const { directionCode: direction, refAreaCode: refArea, timePeriod } = submission;
    const into = { direction, refArea, timePeriod };
    await withProgress({ db, log }, before.id, 'RECOGNISING', (tell) =>
      readByMapping(db, { id: before.id, seen: reading }, mapping, into, { isInferred: false }, tell),
    );
    if (keep) await keepMapping(db, actor, fingerprintOf(before.headings), mapping);
    return { import: await toFileImport(db, await findImport(db, session, ['EDITOR'], before.id)) };
  },
);
