import * as z from 'zod';
import { Account } from '../vocabulary/account.ts';
import { defineEndpoint } from './endpoint.ts';

export const getSession = defineEndpoint({
  name: 'get-session',
  tag: 'Accounts',
  summary: 'Who is signed in, and how one can sign in here',
  params: z.object({}),
  query: z.object({}),
  response: z.object({
    account: Account.nullable().meta({ description: 'Null: nobody' }),
    session: z
      .string()
      .nullable()
      .meta({ description: 'This session, as the list of the account’s sessions names it; null: none' }),
    signInRequired: z.boolean().meta({ description: 'Whether published figures need signing in' }),
    openIdProvider: z
      .string()
      .nullable()
      .meta({ description: 'Name of the OpenID provider to sign in with; null: none is set up' }),
  }),
  produces: ['application/json'],
});
