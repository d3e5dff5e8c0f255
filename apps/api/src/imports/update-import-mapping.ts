import { updateImportMapping } from '@korsetkish/contract';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findImport, refuseUnlessRead, toFileImport } from './find-import.ts';
import { keepMapping } from './keep-mapping.ts';
import { fingerprintOf } from './mapping/fingerprint-of.ts';
import { readByMapping } from './read-by-mapping.ts';
import { withProgress } from './with-progress.ts';

export const updateImportMappingRoute = implementDesk(
  updateImportMapping,
  async ({ params, body: { reading, mapping, keep } }, { db, session, actor, log }) => {
    const { row: before, purpose } = await findImport(db, session, ['EDITOR'], params.import);
    refuseUnlessRead(before);
    const strange = mapping.columns.findIndex(({ role }) => !purpose.roles.includes(role));
    if (strange >= 0) {
      throw new ProblemError('invalid-request', [
        { path: `body.mapping.columns.${strange}.role`, say: ({ imports }) => imports.otherRole },
      ]);
    }
    await withProgress({ db, log }, before.id, 'RECOGNISING', (tell) =>
      readByMapping(db, { id: before.id, seen: reading }, purpose, mapping, { isInferred: false }, tell),
    );
    if (keep) await keepMapping(db, actor, fingerprintOf(before.headings, purpose.of), mapping);
    const { row } = await findImport(db, session, ['EDITOR'], before.id);
    return { import: await toFileImport(db, row) };
  },
);
