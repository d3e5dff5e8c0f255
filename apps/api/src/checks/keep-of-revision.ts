import type { Database } from '@korsetkish/prisma';
import type { DataRevision } from '../http/find-revision.ts';

/** Works something out of a state of everything readable. */
type WorkOut<Key, Answer> = (db: Database, revision: DataRevision, key: Key) => Promise<Answer>;

type Kept<Key, Answer> = { state: string; answers: Map<Key, Promise<Answer>> };

/**
 * Keeps what was worked out of a database's last revision asked for, an answer for each key, so that it is worked out
 * once however many ask at the same time. Nothing of another revision is kept, nor what could not be worked out. Answers
 * are shared: nobody may change them.
 */
export function keepOfRevision<Key, Answer>(workOut: WorkOut<Key, Answer>): WorkOut<Key, Answer> {
  const keptOf = new WeakMap<Database, Kept<Key, Answer>>();
  return (db, revision, key) => {
    // The moment is there because a database made anew counts its revisions from 1 again.
    const state = `${revision.id} ${revision.publishedAt.getTime()}`;
    const held = keptOf.get(db);
    const kept = held?.state === state ? held : { state, answers: new Map<Key, Promise<Answer>>() };
    keptOf.set(db, kept);
    const known = kept.answers.get(key);
    if (known) return known;
    const answer = workOut(db, revision, key);
    kept.answers.set(key, answer);
    answer.catch(() => kept.answers.delete(key));
    return answer;
  };
}
