import type { Access } from '@korsetkish/contract';
import type { Request } from 'express';
import { findSession, type Session } from '../accounts/find-session.ts';
import { holdsRole } from '../accounts/holds-role.ts';
import type { ApiContext } from './api-context.ts';
import { ProblemError } from './problem.ts';

/**
 * Lets a request pass that its call is open to.
 * @returns who asks, where that had to be known; null: not asked, or nobody
 * @throws ProblemError (401) when somebody has to sign in first, (403) when their account has none of the roles
 */
export async function authorize(
  access: Access,
  request: Request,
  context: ApiContext,
): Promise<Session | null> {
  if (access === 'ANYONE' || (access === 'READER' && !context.signInRequired)) return null;
  const session = await findSession(context, request.headers);
  if (session === null) throw new ProblemError('not-signed-in');
  if (typeof access !== 'string' && !holdsRole(session.account.grants, access)) {
    throw new ProblemError('forbidden');
  }
  return session;
}
