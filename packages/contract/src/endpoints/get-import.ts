import * as z from 'zod';
import { FileImport, ImportLine, ImportOutcome } from '../vocabulary/import.ts';
import { ImportActionLine } from '../vocabulary/imported-action.ts';
import { ImportIndicatorLine } from '../vocabulary/imported-indicator.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';
import { importParams } from './import-params.ts';

/** Most lines of a dry run that one page holds. */
export const IMPORT_LINES_LIMIT = 500;

export const getImport = defineEndpoint({
  name: 'get-import',
  tag: 'Desk',
  summary: 'How far an upload is, how it is read, and what taking it over would do, line by line',
  params: importParams,
  query: z.object({
    outcome: commaSeparated(ImportOutcome, 'What taking a line over does.'),
    limit: z.coerce.number<string>().int().min(1).max(IMPORT_LINES_LIMIT).default(100),
    cursor: z
      .string()
      .regex(/^\d{1,9}$/)
      .optional()
      .meta({ description: '`nextCursor` of the page before' }),
  }),
  response: z.object({
    import: FileImport,
    lines: z.array(ImportLine).meta({ description: 'Of a submission’s file' }),
    actions: z.array(ImportActionLine).meta({ description: 'Of a document’s file of actions' }),
    indicators: z
      .array(ImportIndicatorLine)
      .meta({ description: 'Of a document’s file of target indicators' }),
    nextCursor: z.string().nullable(),
  }),
  produces: ['application/json'],
});
