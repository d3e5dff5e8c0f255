import { getReady } from '@korsetkish/contract';
import { findRevision } from '../http/find-revision.ts';
import { implementProbe } from '../http/implement.ts';
import { ProblemError } from '../http/problem.ts';

/** Says that figures can be read: the database answers with this version's tables, and something is loaded. */
export const getReadyRoute = implementProbe(getReady, async (db) => {
  const revision = await findRevision(db).catch((error: unknown) => {
    throw new ProblemError('not-ready', [], { cause: error });
  });
  if (revision === null) throw new ProblemError('not-ready');
  return { status: 'ready', revision: revision.id };
});
