import * as z from 'zod';
import { Account, AccountEmail, AccountName, PasswordLink, RoleGrant } from '../vocabulary/account.ts';
import { defineEndpoint } from './endpoint.ts';

export const createAccount = defineEndpoint({
  name: 'create-account',
  tag: 'Accounts',
  summary: 'Makes an account and a link with which its holder sets a password',
  params: z.object({}),
  query: z.object({}),
  body: z.object({
    name: AccountName,
    email: AccountEmail,
    grants: z.array(RoleGrant).max(200),
  }),
  response: z.object({ account: Account, link: PasswordLink }),
  produces: ['application/json'],
});
