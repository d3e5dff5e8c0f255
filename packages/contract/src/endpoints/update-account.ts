import * as z from 'zod';
import { Account, AccountName, RoleGrant } from '../vocabulary/account.ts';
import { defineEndpoint } from './endpoint.ts';

export const updateAccount = defineEndpoint({
  name: 'update-account',
  tag: 'Accounts',
  summary: 'Renames an account, gives it other roles, closes or opens it; closing ends its sessions',
  params: z.object({ account: z.string() }),
  query: z.object({}),
  body: z.object({
    name: AccountName.optional(),
    grants: z.array(RoleGrant).max(200).optional().meta({ description: 'All its roles from now on' }),
    closed: z.boolean().optional(),
  }),
  response: z.object({ account: Account }),
  produces: ['application/json'],
});
