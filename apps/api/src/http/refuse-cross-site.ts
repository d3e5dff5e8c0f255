import type { Request } from 'express';
import { ProblemError } from './problem.ts';

/**
 * Refuses a change that a page of another site makes a reader's browser send along with their cookie. A browser says
 * where a request comes from; programs that are no browser carry nobody's cookie by accident.
 * @param origins addresses that the product's own pages are opened at
 * @throws ProblemError (403)
 */
export function refuseCrossSite(request: Request, origins: readonly string[]): void {
  const site = request.get('Sec-Fetch-Site');
  const origin = request.get('Origin');
  const isOwn =
    (site === undefined || site === 'same-origin') && (origin === undefined || origins.includes(origin));
  if (!isOwn) throw new ProblemError('cross-site');
}
