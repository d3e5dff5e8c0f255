import { updateImportMapping } from '@korsetkish/contract';
import { implementDesk } from '../http/implement-desk.ts';
import { findSubmission } from '../submissions/find-submission.ts';
import { findImport, refuseUnlessRead, toFileImport } from './find-import.ts';
import { readByMapping } from './read-by-mapping.ts';
import { fingerprintOf } from './stage-file.ts';

export const updateImportMappingRoute = implementDesk(
  updateImportMapping,
  async ({ params, body: { mapping, keep } }, { db, session }) => {
    const before = await findImport(db, session, ['EDITOR'], params.import);
    refuseUnlessRead(before);
    const submission = await findSubmission(db, session, ['EDITOR'], before.submissionId);
    const { directionCode: direction, refAreaCode: refArea, timePeriod } = submission;
    await readByMapping(db, before.id, mapping, { direction, refArea, timePeriod }, { isInferred: false });
    if (keep) {
      const fingerprint = fingerprintOf(before.headings);
      const saved = { mapping, savedBy: session.account.account, savedAt: new Date() };
      await db.fileMapping.upsert({
        where: { fingerprint },
        create: { fingerprint, ...saved },
        update: saved,
      });
    }
    return { import: await toFileImport(db, await findImport(db, session, ['EDITOR'], before.id)) };
  },
);
