import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Messages } from './messages/messages.ts';
import { negotiateLanguage } from './negotiate-language.ts';
import { formatProblem, ProblemError } from './problem.ts';

/** Answers with RFC 9457 problem details. */
function sendProblem(request: Request, response: Response, problem: ProblemError): void {
  const language = negotiateLanguage(request);
  response
    .status(problem.status)
    .set('Cache-Control', 'no-store')
    .set('Content-Language', language)
    .vary('Accept-Language')
    .type('application/problem+json')
    .send(JSON.stringify(formatProblem(problem, language)));
}

/** The last route: nothing is at this address. */
export const sendNotFound: RequestHandler = (request, response) => {
  sendProblem(request, response, new ProblemError('not-found'));
};

/** @param allowed methods that the address does answer: `GET, HEAD` */
export function sendMethodNotAllowed(allowed: string): RequestHandler {
  return (request, response) => {
    response.set('Allow', allowed);
    sendProblem(request, response, new ProblemError('method-not-allowed'));
  };
}

/** Express marks what a request itself got wrong (a malformed %-escape) with a 4xx status. */
function isRequestError(error: unknown): boolean {
  return (
    error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    error.status >= 400 &&
    error.status < 500
  );
}

/** What Express's reader of bodies calls its refusals. */
function readerRefusal(error: unknown): ProblemError | null {
  const type = error instanceof Error && 'type' in error ? error.type : null;
  if (type === 'entity.too.large') return new ProblemError('too-large', [], { cause: error });
  if (type !== 'entity.parse.failed') return null;
  const unreadable = { path: 'body', say: ({ bodyMissing }: Messages) => bodyMissing };
  return new ProblemError('invalid-request', [unreadable], { cause: error });
}

function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const refusal = readerRefusal(error);
  if (refusal) return refusal;
  return new ProblemError(isRequestError(error) ? 'invalid-request' : 'internal-error', [], { cause: error });
}

/** Answers whatever was thrown. What is inside an unexpected error goes to the log and nowhere else. */
export const handleError: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const problem = toProblem(error);
  if (problem.status >= 500) request.log.error({ err: problem.cause ?? error }, 'the request failed');
  // A download already under way can only be cut off; Express does that.
  if (response.headersSent) next(error);
  else sendProblem(request, response, problem);
};
