import { type DeskSearch, parseDeskSearch } from '../desk/calendar/desk-search.ts';
import type { CompletenessOrder } from './build-completeness.ts';

/** What the address of the page of completeness carries. */
export type CompletenessSearch = DeskSearch & {
  /** What rows stand together by; without it, the direction. */
  by?: CompletenessOrder | undefined;
};

/** Reads such an address; what makes no sense is left out. */
export function parseCompletenessSearch({ by, ...search }: Record<string, unknown>): CompletenessSearch {
  return { ...parseDeskSearch(search), by: by === 'refArea' ? by : undefined };
}
