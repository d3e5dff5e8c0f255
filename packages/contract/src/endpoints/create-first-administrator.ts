import * as z from 'zod';
import { AccountEmail, AccountName, Password } from '../vocabulary/account.ts';
import { defineEndpoint } from './endpoint.ts';

export const createFirstAdministrator = defineEndpoint({
  name: 'create-first-administrator',
  tag: 'Accounts',
  summary: 'Makes the first account, with the link that the server printed when it started',
  params: z.object({}),
  query: z.object({}),
  body: z.object({ token: z.string().max(200), name: AccountName, email: AccountEmail, password: Password }),
  response: z.object({ email: z.email() }),
  produces: ['application/json'],
});
