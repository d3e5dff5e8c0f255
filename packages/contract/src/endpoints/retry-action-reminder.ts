import * as z from 'zod';
import { ReminderLetter } from '../vocabulary/register/reminder.ts';
import { defineEndpoint } from './endpoint.ts';
import { getAction } from './get-action.ts';
import { rowNumber } from './report-edition-params.ts';

export const retryActionReminder = defineEndpoint({
  name: 'retry-action-reminder',
  tag: 'Register',
  summary: 'Tries at once to send a letter that reminds of an action and was refused or waits',
  description:
    'It goes to the address that the organisation has now. What is sent already, or what no longer holds, is not sent again (409).',
  params: getAction.params.extend({ mailing: rowNumber }),
  query: z.object({}),
  response: z.object({ letter: ReminderLetter }),
  produces: ['application/json'],
});
