import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { Scenario } from '../vocabulary/scenario.ts';
import { Submission } from '../vocabulary/submission.ts';
import { TimePeriod } from '../vocabulary/time-period.ts';
import { defineEndpoint } from './endpoint.ts';

export const createSubmission = defineEndpoint({
  name: 'create-submission',
  tag: 'Desk',
  summary: 'Begins a submission',
  description:
    'By a reporting rule there is one on its way for an area and a period; when it is published, a further one corrects it. What is published of it is filled in.',
  params: z.object({}),
  query: z.object({}),
  body: z.object({
    rule: ConceptCode.nullable().meta({ description: 'Null: outside the calendar' }),
    direction: ConceptCode,
    refArea: KatoCode,
    timePeriod: TimePeriod,
    scenario: Scenario,
    planAct: ConceptCode.nullable(),
    source: ConceptCode.nullable(),
  }),
  response: z.object({ submission: Submission }),
  produces: ['application/json'],
});
