import * as z from 'zod';
import { PasswordLink } from '../vocabulary/account.ts';
import { defineEndpoint } from './endpoint.ts';

export const createPasswordLink = defineEndpoint({
  name: 'create-password-link',
  tag: 'Accounts',
  summary:
    'A new link for an account whose password is lost; takes its second factor away, ends its sessions',
  params: z.object({ account: z.string() }),
  query: z.object({}),
  body: z.object({}),
  response: z.object({ link: PasswordLink }),
  produces: ['application/json'],
});
