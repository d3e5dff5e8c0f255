import * as z from 'zod';
import { AUDIT_ACTIONS } from './audit-actions.ts';

export const AuditAction = z.enum(AUDIT_ACTIONS).meta({ id: 'AuditAction' });
export type AuditAction = z.infer<typeof AuditAction>;

/** One line of the log: what was done, by whom, when and from where. */
export const AuditEntry = z
  .object({
    entry: z.string().meta({ description: 'Number of the line; grows by time' }),
    at: z.iso.datetime(),
    accountName: z
      .string()
      .nullable()
      .meta({ description: 'What the account was called then; null: the server itself, or nobody known' }),
    action: AuditAction,
    subject: z.string().meta({ example: 'account' }),
    subjectId: z.string(),
    before: z.json().meta({ description: 'How it was; null: it was not' }),
    after: z.json().meta({ description: 'How it is; null: it is no more' }),
    ipAddress: z.string().nullable().meta({ description: 'Null: the server’s own doing' }),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof AuditEntry>;
