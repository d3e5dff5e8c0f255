import * as z from 'zod';
import { FigureChange, FigureComparison } from '../vocabulary/report/figure-comparison.ts';
import { ReportEdition } from '../vocabulary/report/report-edition.ts';
import { defineEndpoint } from './endpoint.ts';
import { reportEditionParams, rowNumber } from './report-edition-params.ts';

export const getReportEditionDifferences = defineEndpoint({
  name: 'get-report-edition-differences',
  tag: 'Report',
  summary: 'Two frozen reports, figure by figure',
  params: reportEditionParams,
  query: z.object({
    with: rowNumber.meta({ description: 'The edition that comes after' }),
  }),
  response: z.object({
    before: ReportEdition,
    after: ReportEdition,
    counts: z.record(FigureChange, z.int()),
    differences: z.array(FigureComparison).meta({
      description: 'All but those that say the same, in the order in which the reports first mention them',
    }),
  }),
  produces: ['application/json'],
});
