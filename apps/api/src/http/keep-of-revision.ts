import type { Database } from '@korsetkish/prisma';
import type { NewestRevision } from './find-revision.ts';

/** Works something out of a state of everything readable. */
type WorkOut<Key, Answer> = (db: Database, revision: NewestRevision, key: Key) => Promise<Answer>;

type Kept<Answer> = { state: string; answer: Promise<Answer> };

/**
 * Keeps, for each key, what was worked out of the revision that it was last asked of, so that it is worked out once
 * however many ask at the same time. What could not be worked out is not kept. Answers are shared: nobody may change
 * them.
 */
export function keepOfRevision<Key, Answer>(workOut: WorkOut<Key, Answer>): WorkOut<Key, Answer> {
  const keptOf = new WeakMap<Database, Map<Key, Kept<Answer>>>();
  return (db, revision, key) => {
    const kept = keptOf.get(db) ?? new Map<Key, Kept<Answer>>();
    keptOf.set(db, kept);
    const known = kept.get(key);
    if (known?.state === revision.state) return known.answer;
    const fresh = { state: revision.state, answer: workOut(db, revision, key) };
    kept.set(key, fresh);
    fresh.answer.catch(() => {
      if (kept.get(key) === fresh) kept.delete(key);
    });
    return fresh.answer;
  };
}
