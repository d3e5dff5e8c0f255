import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
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

/** For addresses that are only read. */
export const sendMethodNotAllowed: RequestHandler = (request, response) => {
  response.set('Allow', 'GET, HEAD');
  sendProblem(request, response, new ProblemError('method-not-allowed'));
};

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

function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
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
