import type { Database } from '@korsetkish/prisma';
import type { BetterAuthOptions } from 'better-auth';
import { APIError } from 'better-auth/api';
import { recordAudit } from '../audit/record-audit.ts';
import { PASSWORD_PATH } from './guard-sign-in.ts';
import { ADDRESS_HEADER } from './network-address.ts';

type Hooks = NonNullable<BetterAuthOptions['databaseHooks']>;
type HookContext = { headers?: Headers | undefined; path?: string } | null;

const addressOf = (context: HookContext): string | null => context?.headers?.get(ADDRESS_HEADER) ?? null;

/** What the sign-in library does to accounts goes into the audit log, and a closed account opens no session. */
export function auditSignIn(db: Database): Pick<Hooks, 'session' | 'user'> {
  async function record(accountId: string, action: 'SIGNED_IN' | 'SESSION_ENDED', context: HookContext) {
    const account = await db.staffAccount.findUnique({ where: { id: accountId } });
    // Until the second factor is given, the library opens a session and ends it at once.
    if (account?.twoFactorEnabled && context?.path === PASSWORD_PATH) return;
    await recordAudit(db, {
      account: account && { id: account.id, name: account.name },
      action,
      subject: 'account',
      subjectId: accountId,
      ipAddress: addressOf(context),
    });
  }
  return {
    session: {
      create: {
        before: async ({ userId }) => {
          const account = await db.staffAccount.findUnique({ where: { id: userId } });
          if (account?.closedAt) {
            throw new APIError('FORBIDDEN', { code: 'ACCOUNT_CLOSED', message: 'The account is closed' });
          }
        },
        after: async ({ userId }, context) => record(userId, 'SIGNED_IN', context),
      },
      delete: { after: async ({ userId }, context) => record(userId, 'SESSION_ENDED', context) },
    },
    user: {
      update: {
        after: async ({ id, name, twoFactorEnabled }, context) => {
          await recordAudit(db, {
            account: { id, name },
            action: 'SECOND_FACTOR_CHANGED',
            subject: 'account',
            subjectId: id,
            after: { twoFactorEnabled: twoFactorEnabled === true },
            ipAddress: addressOf(context),
          });
        },
      },
    },
  };
}
