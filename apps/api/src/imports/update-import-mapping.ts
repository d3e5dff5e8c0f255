import { updateImportMapping } from '@korsetkish/contract';
import { implementDesk } from '../http/implement-desk.ts';
import { findSubmission } from '../submissions/find-submission.ts';
import { findImport, refuseUnlessRead, toFileImport } from './find-import.ts';
import { keepMapping } from './keep-mapping.ts';
import { readByMapping } from './read-by-mapping.ts';
import { fingerprintOf } from './stage-file.ts';

export const updateImportMappingRoute = implementDesk(
  updateImportMapping,
  async ({ params, body: { mapping, keep } }, { db, session, actor }) => {
    const before = await findImport(db, session, ['EDITOR'], params.import);
    refuseUnlessRead(before);
    const submission = await findSubmission(db, session, ['EDITOR'], before.submissionId);
    const { directionCode: direction, refAreaCode: refArea, timePeriod } = submission;
    await readByMapping(db, before.id, mapping, { direction, refArea, timePeriod }, { isInferred: false });
    if (keep) await keepMapping(db, actor, fingerprintOf(before.headings), mapping);
    return { import: await toFileImport(db, await findImport(db, session, ['EDITOR'], before.id)) };
  },
);
