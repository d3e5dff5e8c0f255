import type { Problem } from '@korsetkish/contract';

/** The API refused: `message` is the problem's title in the reader's language, `problem` is RFC 9457's document. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** The answer is not one the contract knows: a proxy's page, a cut connection, a server of another version. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
}
