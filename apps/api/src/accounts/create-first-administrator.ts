import { createFirstAdministrator } from '@korsetkish/contract';
import { implementDoorstep } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { insertFirstAdministrator } from './first-administrator.ts';
import { forgetSetUpTokens, isSetUpToken } from './set-up-token.ts';

/** The one account that nobody else makes: by whoever holds the link that the server printed when it started. */
export const createFirstAdministratorRoute = implementDoorstep(
  createFirstAdministrator,
  async ({ body }, { db, context, ipAddress }) => {
    const { token, ...first } = body;
    if (!(await isSetUpToken(db, token))) {
      throw new ProblemError('invalid-request', [
        { path: 'body.token', say: ({ tokenSpent }) => tokenSpent },
      ]);
    }
    await insertFirstAdministrator(db, context.auth, first, ipAddress);
    await forgetSetUpTokens(db);
    return { email: first.email };
  },
);
