import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { REMINDER_ABSENCES } from '../vocabulary/register/register-codes.ts';
import { ComingReminder, ReminderLetter } from '../vocabulary/register/reminder.ts';
import { defineEndpoint } from './endpoint.ts';
import { getAction } from './get-action.ts';

/** An organisation that is reminded of an action. */
const RemindedOrganisation = z.object({
  organisation: ConceptCode,
  isCopy: z.boolean().meta({ description: 'Whether it controls the action and has a copy' }),
  hasAddress: z
    .boolean()
    .meta({ description: 'Whether its office has a mail address; without one it has no letter' }),
});

export const listActionReminders = defineEndpoint({
  name: 'list-action-reminders',
  tag: 'Register',
  summary: 'Which organisations were reminded of an action, what became of each letter, and what comes next',
  description:
    'For whoever approves the action and for administrators: addresses are shown to nobody else. Without a due day, a milestone and a reporting frequency nothing is ever sent.',
  params: getAction.params,
  query: z.object({}),
  response: z.object({
    canMail: z
      .boolean()
      .meta({ description: 'Whether the server has mail settings; without them nothing goes' }),
    letters: z.array(ReminderLetter).meta({ description: 'The newest first' }),
    coming: z
      .array(ComingReminder)
      .meta({ description: 'What goes next, unless it is done before; the first first' }),
    absence: z
      .enum(REMINDER_ABSENCES)
      .nullable()
      .meta({ description: 'Why nothing comes; null: something does' }),
    organisations: z.array(RemindedOrganisation),
  }),
  produces: ['application/json'],
});
