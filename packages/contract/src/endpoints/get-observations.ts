import * as z from 'zod';
import { Language } from '../vocabulary/language.ts';
import { Observation } from '../vocabulary/observation.ts';
import { defineEndpoint } from './endpoint.ts';
import { OBSERVATION_FILTERS } from './observation-filters.ts';

/** Forms that figures are given in; all but `json` are files, streamed whole unless limited. */
export const ObservationFormat = z.enum(['json', 'csv', 'xlsx', 'sdmx-csv']);
export type ObservationFormat = z.infer<typeof ObservationFormat>;

/** Most rows one JSON page holds. */
export const OBSERVATIONS_PAGE_LIMIT = 10_000;

export const getObservations = defineEndpoint({
  name: 'get-observations',
  tag: 'Observations',
  summary: 'Figures: published ones exactly as printed, or the synthetic ones of the training layer',
  description:
    'Filters combine with AND. `timePeriod` matches exactly; `startPeriod` and `endPeriod` are a window: every figure whose period lies inside it, plans that touch it, and longer periods that end in it.',
  params: z.object({}),
  query: z.object({
    ...OBSERVATION_FILTERS,
    format: ObservationFormat.default('json').meta({
      description:
        '`csv` for Excel and people, `xlsx` with sheets that tell filters, sources and notes, `sdmx-csv` for statistical software (SDMX-CSV 2.0)',
    }),
    lang: Language.optional().meta({ description: 'Language of an XLSX file; Kazakh unless told' }),
    limit: z.coerce
      .number<string>()
      .int()
      .min(1)
      .max(OBSERVATIONS_PAGE_LIMIT)
      .optional()
      .meta({ description: 'Rows on a page; JSON 10 000 unless told, a file everything unless told' }),
    cursor: z.string().optional().meta({ description: '`nextCursor` of the page before' }),
  }),
  response: z.object({
    observations: z.array(Observation),
    nextCursor: z.string().nullable(),
  }),
  produces: [
    'application/json',
    'text/csv',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.sdmx.data+csv; version=2.0.0',
  ],
  headers: z.object({
    'Total-Rows': z
      .string()
      .optional()
      .meta({ description: 'Figures in a file; said before the first of them' }),
    'Content-Disposition': z.string().optional().meta({ description: 'Name of a file' }),
    Link: z.string().optional().meta({ description: 'Address of the next page of a file, `rel="next"`' }),
  }),
});
