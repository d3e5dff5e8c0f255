import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { Mailing } from '../mailing.ts';
import { TimePeriod } from '../time-period.ts';
import { REMINDER_OCCASIONS } from './register-codes.ts';

/** What an organisation is reminded of. */
export const Reminder = z
  .object({
    occasion: z.enum(REMINDER_OCCASIONS).meta({
      description:
        'AHEAD_30, AHEAD_7, AHEAD_1: so many days before the due day, or later where nobody looked then; PASSED: it has passed; SILENCE: no step tells of a whole reporting period',
    }),
    milestone: z.int().min(1).nullable().meta({ description: 'Null: the action itself' }),
    day: z.iso.date().meta({ description: 'The due day; of a silence, the last day of its period' }),
    timePeriod: TimePeriod.nullable().meta({ description: 'The period that nobody reported on; else null' }),
  })
  .meta({ id: 'Reminder' });
export type Reminder = z.infer<typeof Reminder>;

/** A letter to an organisation with what it says of one action; the same letter may tell of others. */
export const ReminderLetter = Mailing.extend({
  organisation: ConceptCode,
  isCopy: z.boolean().meta({ description: 'Whether the organisation controls the action and has a copy' }),
  day: z.iso.date().meta({ description: 'The day in Almaty whose reminders it brings' }),
  reminders: z.array(Reminder).min(1),
}).meta({ id: 'ReminderLetter' });
export type ReminderLetter = z.infer<typeof ReminderLetter>;

/** What will be reminded of next, unless it is done before. */
export const ComingReminder = Reminder.extend({
  on: z.iso.date().meta({ description: 'The day on which it goes; today: with the next look' }),
}).meta({ id: 'ComingReminder' });
export type ComingReminder = z.infer<typeof ComingReminder>;
