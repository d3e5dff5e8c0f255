import * as z from 'zod';
import { FigureComparison } from '../vocabulary/report/figure-comparison.ts';
import { Report } from '../vocabulary/report/report.ts';
import { ReportEdition } from '../vocabulary/report/report-edition.ts';
import { ReportTemplate } from '../vocabulary/report/report-template.ts';
import { defineEndpoint } from './endpoint.ts';
import { reportEditionParams } from './report-edition-params.ts';

export const getReportEdition = defineEndpoint({
  name: 'get-report-edition',
  tag: 'Report',
  summary: 'A frozen report, and what was published since that it does not say',
  params: reportEditionParams,
  query: z.object({}),
  response: z.object({
    edition: ReportEdition,
    report: Report,
    publishedIn: z.array(z.int().min(1)).meta({
      description:
        'Number of the revision that brought each figure of the report, in the order of its figures: with its key, the very vintage',
    }),
    templates: z.array(ReportTemplate).meta({ description: 'As its directions were written then' }),
    revision: z.int().meta({ description: 'Number of the newest revision, which `newer` is as of' }),
    newer: z.array(FigureComparison).meta({
      description:
        'Figures that read differently now, are withdrawn, or lie in its window and were not there; none: it says what is published now',
    }),
  }),
  produces: ['application/json'],
});
