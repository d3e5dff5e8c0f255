import { ProblemError } from './problem-error.ts';

/** Whether something was decided on what stands otherwise by now. */
export function isStale(error: Error | null): boolean {
  return error instanceof ProblemError && error.problem.status === 409;
}
