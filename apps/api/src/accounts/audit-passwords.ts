import type { Database } from '@korsetkish/prisma';
import type { BetterAuthOptions } from 'better-auth';
import { recordAudit } from '../audit/record-audit.ts';
import { forgetPasswordTokens } from './forget-password-tokens.ts';
import { ADDRESS_HEADER } from './network-address.ts';

type OnReset = NonNullable<NonNullable<BetterAuthOptions['emailAndPassword']>['onPasswordReset']>;
type Hooks = NonNullable<BetterAuthOptions['databaseHooks']>;
type AfterUpdate = NonNullable<NonNullable<NonNullable<Hooks['account']>['update']>['after']>;

/** Where the holder of an account gives it another password. */
const CHANGE_PATH = '/change-password';

/** A password that was set, by a link or by its holder, stands in the audit log, and ends every link to set one. */
export function auditPasswords(db: Database): { onReset: OnReset; onMethodUpdated: AfterUpdate } {
  async function record({ id, name }: { id: string; name: string }, headers: Headers | undefined) {
    await forgetPasswordTokens(db, id);
    await recordAudit(db, {
      account: { id, name },
      action: 'PASSWORD_SET',
      subject: 'account',
      subjectId: id,
      ipAddress: headers?.get(ADDRESS_HEADER) ?? null,
    });
  }
  return {
    onReset: ({ user }, request) => record(user, request?.headers),
    // Ways to sign in are written to at each sign-in with OpenID, too.
    onMethodUpdated: async (_method, context) => {
      const user = context?.path === CHANGE_PATH ? context.context.session?.user : undefined;
      if (user) await record({ id: user.id, name: user.name }, context?.headers);
    },
  };
}
