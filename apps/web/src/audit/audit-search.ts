import { AUDIT_ACTIONS, type AuditAction } from '@korsetkish/contract';
import { isText } from '../filters/parse-list.ts';

/** What the address of the audit log carries: its filters. */
export type AuditSearch = {
  action?: AuditAction | undefined;
  /** First and last day, `2021-05-31`. */
  from?: string | undefined;
  to?: string | undefined;
  text?: string | undefined;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads such an address; what makes no sense filters nothing. */
export function parseAuditSearch({ action, from, to, text }: Record<string, unknown>): AuditSearch {
  const day = (written: unknown) => (isText(written) && DAY.test(written) ? written : undefined);
  return {
    action: AUDIT_ACTIONS.find((known) => known === action),
    from: day(from),
    to: day(to),
    text: isText(text) && text !== '' ? text : undefined,
  };
}
