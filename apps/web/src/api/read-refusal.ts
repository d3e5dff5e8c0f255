import type { Problem } from '@korsetkish/contract';
import { ProblemError, UnexpectedAnswerError } from './problem-error.ts';

/** The error that an answer without what was asked for stands for. */
export async function readRefusal(response: Response): Promise<ProblemError | UnexpectedAnswerError> {
  const mediaType = response.headers.get('Content-Type')?.split(';')[0];
  if (!response.ok && mediaType === 'application/problem+json') {
    return new ProblemError((await response.json()) as Problem);
  }
  return new UnexpectedAnswerError(`${response.status} ${response.url}`);
}
