import * as z from 'zod';
import { Account, AccountName, AccountVersion, RoleGrant } from '../vocabulary/account.ts';
import { defineEndpoint } from './endpoint.ts';

export const updateAccount = defineEndpoint({
  name: 'update-account',
  tag: 'Accounts',
  summary: 'Renames an account, gives it other roles, closes or opens it; closing ends its sessions',
  params: z.object({ account: z.string() }),
  query: z.object({}),
  body: z.object({
    basedOn: AccountVersion.meta({ description: 'The version that was looked at; another one is a 409' }),
    name: AccountName.optional(),
    grants: z.array(RoleGrant).max(200).optional().meta({ description: 'All its roles from now on' }),
    closed: z.boolean().optional(),
  }),
  response: z.object({ account: Account }),
  produces: ['application/json'],
});
