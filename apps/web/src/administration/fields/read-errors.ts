import { ProblemError } from '../../api/problem-error.ts';
import type { Path } from '../model/draft.ts';

/** What was wrong, by the fields of the form: `body.name.kk` is `name.kk`. Each thing wrong stands on a line of its own. */
export function readErrors(error: Error | null): ReadonlyMap<Path, string> {
  const wrong = error instanceof ProblemError ? error.problem.errors : [];
  const byPath = Map.groupBy(wrong, ({ path }) => path.replace(/^body\.?/, ''));
  return new Map([...byPath].map(([path, all]) => [path, all.map(({ message }) => message).join('\n')]));
}
