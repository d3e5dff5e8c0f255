import { isText } from '../filters/parse-list.ts';

/** What the address of the audit log carries: its filters. */
export type AuditSearch = {
  /** Which kinds there are is known on the page alone: every address is read by the first load, which must stay light. */
  action?: string | undefined;
  /** First and last day, `2021-05-31`. */
  from?: string | undefined;
  to?: string | undefined;
  text?: string | undefined;
};

const ACTION = /^[A-Z_]{1,60}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads such an address; what makes no sense filters nothing. */
export function parseAuditSearch({ action, from, to, text }: Record<string, unknown>): AuditSearch {
  const day = (written: unknown) => (isText(written) && DAY.test(written) ? written : undefined);
  return {
    action: isText(action) && ACTION.test(action) ? action : undefined,
    from: day(from),
    to: day(to),
    text: isText(text) && text !== '' ? text : undefined,
  };
}
