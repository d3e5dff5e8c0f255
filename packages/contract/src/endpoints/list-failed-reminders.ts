import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { LocalizedText } from '../vocabulary/localized-text.ts';
import { defineEndpoint } from './endpoint.ts';

/** A letter that came to nothing. */
const FailedReminder = z.object({
  mailing: z.int().min(1),
  organisation: z.object({ organisation: ConceptCode, name: LocalizedText }),
  day: z.iso.date().meta({ description: 'The day in Almaty whose reminders it brings' }),
  actions: z.array(z.object({ action: ConceptCode, text: LocalizedText })).min(1),
});

export const listFailedReminders = defineEndpoint({
  name: 'list-failed-reminders',
  tag: 'Register',
  summary: 'Letters that were to remind organisations and wait for somebody to look at them',
  description:
    'The newest first. What is wrong with one, and trying it again, is found with each of its actions.',
  params: z.object({}),
  query: z.object({}),
  response: z.object({ letters: z.array(FailedReminder) }),
  produces: ['application/json'],
});
