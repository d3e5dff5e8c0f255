import * as z from 'zod';
import { AuditAction, AuditEntry } from '../vocabulary/audit-entry.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';

/** Most lines one page of the log holds. */
export const AUDIT_PAGE_LIMIT = 200;

/** A day that the log can have: no calendar of a database begins before the year 1. */
const Day = z.iso.date().refine((day) => day >= '2000-01-01' && day < '2200-01-01');

export const listAuditEntries = defineEndpoint({
  name: 'list-audit-entries',
  tag: 'Audit',
  summary: 'The audit log, newest first',
  description: 'Filters combine with AND. `format=csv` gives every line that passes them, as a file.',
  params: z.object({}),
  query: z.object({
    action: commaSeparated(AuditAction, 'What was done.'),
    from: Day.optional().meta({ description: 'First day' }),
    to: Day.optional().meta({ description: 'Last day' }),
    text: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'In the account’s name, the subject, or what was changed' }),
    format: z.enum(['json', 'csv']).default('json'),
    limit: z.coerce.number<string>().int().min(1).max(AUDIT_PAGE_LIMIT).default(50),
    cursor: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional()
      .meta({ description: '`nextCursor` of the page before' }),
  }),
  response: z.object({ entries: z.array(AuditEntry), nextCursor: z.string().nullable() }),
  produces: ['application/json', 'text/csv'],
});
