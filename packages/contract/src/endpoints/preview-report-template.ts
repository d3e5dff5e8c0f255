import * as z from 'zod';
import { ReportTemplateEntry } from '../vocabulary/entries/report-template-entry.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { Report } from '../vocabulary/report/report.ts';
import { defineEndpoint } from './endpoint.ts';
import { REPORT_OPTIONS } from './get-report.ts';

export const previewReportTemplate = defineEndpoint({
  name: 'preview-report-template',
  tag: 'Administration',
  summary: 'The section of a direction as a template would have it, before it is saved',
  description:
    'A template that would be refused when it is saved is refused here, with the same errors: nothing is written by halves.',
  params: z.object({}),
  query: z.object({
    refArea: KatoCode,
    startPeriod: REPORT_OPTIONS.startPeriod,
    endPeriod: REPORT_OPTIONS.endPeriod,
  }),
  body: ReportTemplateEntry,
  response: Report.meta({ description: 'With this section alone; with none where no figure is held for it' }),
  produces: ['application/json'],
});
