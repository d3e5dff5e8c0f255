import type { CatalogueEntry } from '@korsetkish/contract';
import type { CatalogueRows } from '@korsetkish/prisma';
import type { Draft } from './things/thing.ts';

/** Entries that an edit is about, by which the log tells it. */
export type Touched = Pick<CatalogueEntry, 'thing'> & { code: string };

/** The catalogue as it shall be. */
export type Edit = {
  rows: CatalogueRows;
  /** Rows that stand for fields of what was sent, so that what is wrong with them is told there. */
  drafts: readonly Draft[];
  touched: readonly Touched[];
  /** Why, in the list of revisions; left out: what was touched is named. */
  reason?: string;
};
