import * as z from 'zod';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { ReportEdition } from '../vocabulary/report/report-edition.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';

/** Most editions one page holds. */
export const EDITIONS_PAGE_LIMIT = 200;

export const listReportEditions = defineEndpoint({
  name: 'list-report-editions',
  tag: 'Report',
  summary: 'Reports that were frozen, the newest first',
  description: 'Filters combine with AND.',
  params: z.object({}),
  query: z.object({
    refArea: commaSeparated(KatoCode, 'KATO codes of areas.'),
    year: z.coerce
      .number<string>()
      .int()
      .min(2000)
      .max(2100)
      .optional()
      .meta({ description: 'The year in which they were frozen; left out: any' }),
    limit: z.coerce.number<string>().int().min(1).max(EDITIONS_PAGE_LIMIT).default(50),
    cursor: z
      .string()
      .regex(/^\d{1,9}$/)
      .optional()
      .meta({ description: '`nextCursor` of the page before' }),
  }),
  response: z.object({ editions: z.array(ReportEdition), nextCursor: z.string().nullable() }),
  produces: ['application/json'],
});
