import { listAccounts } from '@korsetkish/contract';
import { implementDesk } from '../http/implement-desk.ts';
import { findAccounts } from './find-accounts.ts';

export const listAccountsRoute = implementDesk(listAccounts, async (_asked, { db }) => ({
  accounts: await findAccounts(db),
}));
