import type { ImportOutcome } from '@korsetkish/contract';
import { isText } from '../filters/parse-list.ts';

/** What taking a figure over may do, in the order that it matters to whoever looks. */
export const IMPORT_OUTCOMES = ['REFUSED', 'CHANGED', 'NEW', 'SAME'] as const satisfies ImportOutcome[];

/** What the address of an upload carries, so that it can be come back to. */
export type ImportSearch = {
  /** The upload that is looked at; undefined: a file is still to be chosen. */
  import?: string | undefined;
  /** Figures that are listed; undefined: those that matter first. */
  outcome?: ImportOutcome | undefined;
};

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Reads such an address; what makes no sense is as if it were not there. */
export function parseImportSearch(search: Record<string, unknown>): ImportSearch {
  const { import: upload, outcome } = search;
  return {
    import: isText(upload) && UUID.test(upload) ? upload : undefined,
    outcome: IMPORT_OUTCOMES.find((known) => known === outcome),
  };
}
