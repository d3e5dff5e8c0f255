import type { IncomingHttpHeaders } from 'node:http';
import type { Account } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { fromNodeHeaders } from 'better-auth/node';
import type { Auth } from './create-auth.ts';
import { findAccount } from './find-accounts.ts';

/** Somebody who is signed in, with what they may do at this moment. */
export type Session = { id: string; account: Account };

/**
 * Who asks. Read from the database each time: a session that was revoked, an account that was closed and a role that
 * was taken away are so at once.
 * @param options.isUse false: only looked at, so that a session that nobody uses ends when its time is over
 * @returns null: nobody who is signed in
 */
export async function findSession(
  { auth, db }: { auth: Auth; db: Database },
  headers: IncomingHttpHeaders,
  { isUse = true }: { isUse?: boolean } = {},
): Promise<Session | null> {
  // Readers without an account cost no query.
  if (headers.cookie === undefined) return null;
  const found = await auth.api.getSession({
    headers: fromNodeHeaders(headers),
    query: { disableRefresh: !isUse },
  });
  const account = found && (await findAccount(db, found.user.id));
  return account && account.closedAt === null ? { id: found.session.id, account } : null;
}
