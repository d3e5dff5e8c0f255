import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { ProblemError } from './problem.ts';

const MINUTE_S = 60;

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Reading pages is cheap and cached; what changes something, and files of many figures, are work. */
function isCheap({ method, query }: Request): boolean {
  return READING.has(method) && (query.format === undefined || query.format === 'json');
}

/**
 * Refuses (429, with `Retry-After`) whoever asks for more changes and files in a minute than people do. Each process
 * counts by itself, by network address; signing in has a limit of its own, which the database counts.
 *
 * @param mostPerMinute for one address, behind which a whole department may sit
 */
export function limitRequests(mostPerMinute: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_S * 1000,
    limit: mostPerMinute,
    // An answer is the same to everybody: how much is left is nobody's business until it is nothing.
    standardHeaders: false,
    legacyHeaders: false,
    skip: isCheap,
    handler: (_request, response, next) => {
      response.set('Retry-After', String(MINUTE_S));
      next(new ProblemError('too-many-requests'));
    },
  });
}
