import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { Frequency } from '../vocabulary/frequency.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { Scenario } from '../vocabulary/scenario.ts';
import { SubmissionState } from '../vocabulary/submission.ts';
import { TimePeriod } from '../vocabulary/time-period.ts';
import { defineEndpoint } from './endpoint.ts';

/** One report that is asked for, and what became of it. */
export const CalendarReport = z
  .object({
    rule: ConceptCode,
    direction: ConceptCode,
    refArea: KatoCode,
    timePeriod: TimePeriod,
    scenario: Scenario,
    frequency: Frequency,
    opens: z.iso.date().meta({ description: 'First day on which it can be complete' }),
    due: z.iso.date().meta({ description: 'Last day on which it is in time' }),
    submittedAt: z.iso.datetime().nullable().meta({ description: 'When it was first submitted' }),
    submission: z
      .object({ submission: z.int(), state: SubmissionState })
      .nullable()
      .meta({ description: 'The newest that was not given up; null: nobody has begun' }),
  })
  .meta({ id: 'CalendarReport' });
export type CalendarReport = z.infer<typeof CalendarReport>;

export const getReportingCalendar = defineEndpoint({
  name: 'get-reporting-calendar',
  tag: 'Desk',
  summary: 'What is to be reported on the periods that end in a year, when it is due and what became of it',
  description: 'Follows from the reporting rules. Says nothing of the figures.',
  params: z.object({}),
  query: z.object({
    year: z.coerce
      .number<string>()
      .int()
      .min(1900)
      .max(2100)
      .optional()
      .meta({ description: 'The year in which the periods end; left out: this year' }),
  }),
  response: z.object({
    year: z.int(),
    years: z.array(z.int()).meta({ description: 'Years that reports are asked for, up to this one' }),
    today: z.iso.date().meta({ description: 'The day that lateness is judged by, in Almaty' }),
    reports: z.array(CalendarReport),
  }),
  produces: ['application/json'],
});
