import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { Scenario } from '../vocabulary/scenario.ts';
import { Submission } from '../vocabulary/submission.ts';
import { TimePeriod } from '../vocabulary/time-period.ts';
import { defineEndpoint } from './endpoint.ts';

export const createCorrection = defineEndpoint({
  name: 'create-correction',
  tag: 'Desk',
  summary: 'Begins to correct a published figure',
  description:
    'Begins a submission of the reporting rule that asks for the figure’s area and period, or one outside the calendar where none does, with what is published filled in. Where somebody has begun that already, what they began is answered as it stands.',
  params: z.object({}),
  query: z.object({}),
  body: z.object({
    indicator: ConceptCode,
    refArea: KatoCode,
    timePeriod: TimePeriod,
    scenario: Scenario,
    planAct: ConceptCode.nullable(),
  }),
  response: z.object({ submission: Submission }),
  produces: ['application/json'],
});
