import * as z from 'zod';
import { NarrativeText } from '../vocabulary/report/narrative-text.ts';
import { ReportNarrative } from '../vocabulary/report/report-narrative.ts';
import { defineEndpoint } from './endpoint.ts';
import { reportNarrativeParams } from './report-narrative-params.ts';

export const replaceReportNarrative = defineEndpoint({
  name: 'replace-report-narrative',
  tag: 'Report',
  summary: 'Puts another version in the place of what staff wrote, or withdraws it',
  description:
    'The path names the version that was looked at; when it stands no more, nothing is changed (409). Every version is kept with its author and day; the same text once more is no other version.',
  params: reportNarrativeParams,
  query: z.object({}),
  body: z.object({ text: NarrativeText.nullable().meta({ description: 'Null: it is withdrawn' }) }),
  response: z.object({
    narrative: ReportNarrative.nullable().meta({ description: 'The version that stands now; null: none' }),
  }),
  produces: ['application/json'],
});
