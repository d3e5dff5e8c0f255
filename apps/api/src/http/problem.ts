import type { ErrorLanguage, Problem } from '@korsetkish/contract';
import type { ProblemType, Say } from './messages/messages.ts';
import { messagesByLanguage } from './messages/messages-by-language.ts';

const STATUS: Record<ProblemType, number> = {
  'invalid-request': 422,
  'unknown-code': 422,
  'file-refused': 422,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-signed-in': 401,
  forbidden: 403,
  'cross-site': 403,
  'stale-version': 409,
  conflict: 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  'too-many-requests': 429,
  'too-many-followers': 503,
  'mail-not-set-up': 503,
  'not-ready': 503,
  'internal-error': 500,
};

/** One wrong field: where it stands (`query.indicator`) and what to say about it. */
export type FieldError = { path: string; say: Say };

/** Thrown anywhere below a route; answered as RFC 9457 problem details in the reader's language. */
export class ProblemError extends Error {
  readonly type: ProblemType;
  readonly status: number;
  readonly errors: readonly FieldError[];

  constructor(type: ProblemType, errors: readonly FieldError[] = [], options?: ErrorOptions) {
    super(type, options);
    this.name = 'ProblemError';
    this.type = type;
    this.status = STATUS[type];
    this.errors = errors;
  }
}

/** @throws ProblemError (422) always, about the one field at `path`: `query.endPeriod` */
export function refuseField(path: string, say: Say): never {
  throw new ProblemError('invalid-request', [{ path, say }]);
}

/** @throws ProblemError about these fields, where there are any */
export function refuseFields(type: ProblemType, errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new ProblemError(type, errors);
}

/**
 * The problem as it is sent. `detail` repeats what is wrong with the fields, for readers that look no further; what is
 * wrong with several of them it says once.
 */
export function formatProblem(problem: ProblemError, language: ErrorLanguage): Problem {
  const messages = messagesByLanguage[language];
  const { title, detail } = messages.problems[problem.type];
  const errors = problem.errors.map(({ path, say }) => ({ path, message: say(messages) }));
  return {
    type: `/problems/${problem.type}`,
    title,
    status: problem.status,
    detail: errors.length === 0 ? detail : [...new Set(errors.map(({ message }) => message))].join(' '),
    errors,
  };
}
