import { toNodeHandler } from 'better-auth/node';
import { type RequestHandler, Router } from 'express';
import { ProblemError } from '../http/problem.ts';
import { refuseCrossSite } from '../http/refuse-cross-site.ts';
import { AUTH_PREFIX, type Auth, OPEN_ID } from './create-auth.ts';
import { ADDRESS_HEADER, networkAddressOf } from './network-address.ts';

/** What of the sign-in library is used; everything else it can do is not to be reached. */
const USED = new Set([
  'POST /sign-in/email',
  'POST /sign-in/social',
  `GET /callback/${OPEN_ID}`,
  'GET /error',
  'POST /sign-out',
  'POST /reset-password',
  'POST /change-password',
  'GET /list-sessions',
  'POST /revoke-session',
  'POST /revoke-other-sessions',
  'POST /two-factor/enable',
  'POST /two-factor/disable',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
  'POST /two-factor/generate-backup-codes',
]);

/** Puts the calls of the sign-in library below `/api/auth`. */
export function serveAuth(auth: Auth, origins: readonly string[]): Router {
  const answer = toNodeHandler(auth);
  const handle: RequestHandler = async (request, response) => {
    const path = request.originalUrl.slice(AUTH_PREFIX.length).split('?')[0] ?? '';
    if (!USED.has(`${request.method} ${path}`)) throw new ProblemError('not-found');
    if (request.method !== 'GET') refuseCrossSite(request, origins);
    request.headers[ADDRESS_HEADER] = networkAddressOf(request) ?? '';
    response.set('Cache-Control', 'no-store');
    await answer(request, response);
  };
  return Router().use(AUTH_PREFIX, handle);
}
