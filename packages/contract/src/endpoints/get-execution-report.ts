import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { Observation } from '../vocabulary/observation.ts';
import { Action } from '../vocabulary/register/action.ts';
import { ActionStep } from '../vocabulary/register/action-step.ts';
import { RegisterDocument } from '../vocabulary/register/document.ts';
import { Finding } from '../vocabulary/register/finding.ts';
import { Organisation } from '../vocabulary/register/organisation.ts';
import { ReportLanguage } from '../vocabulary/report/report-language.ts';
import { defineEndpoint } from './endpoint.ts';

export const getExecutionReport = defineEndpoint({
  name: 'get-execution-report',
  tag: 'Register',
  summary: 'What the report on the execution of a document says, or the report as a Word document',
  description:
    'Documents that follow from it, what they find, what all of them ask for, and every step of that. How actions stand is as of today in Almaty.',
  params: z.object({}),
  query: z.object({
    document: ConceptCode,
    format: z.enum(['json', 'docx']).default('json'),
    lang: ReportLanguage.optional().meta({
      description: 'Languages of a document; Kazakh unless told. JSON always has both',
    }),
  }),
  response: z.object({
    decision: RegisterDocument,
    followedBy: z.array(RegisterDocument).meta({ description: 'The earliest first' }),
    findings: z.array(Finding),
    actions: z.array(z.object({ action: Action, steps: z.array(ActionStep) })),
    organisations: z.array(Organisation),
    observations: z.array(Observation).meta({ description: 'Figures printed with the findings' }),
  }),
  produces: ['application/json', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
});
