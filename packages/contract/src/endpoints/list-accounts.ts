import * as z from 'zod';
import { Account } from '../vocabulary/account.ts';
import { defineEndpoint } from './endpoint.ts';

export const listAccounts = defineEndpoint({
  name: 'list-accounts',
  tag: 'Accounts',
  summary: 'All accounts with their roles, by name',
  params: z.object({}),
  query: z.object({}),
  response: z.object({ accounts: z.array(Account) }),
  produces: ['application/json'],
});
