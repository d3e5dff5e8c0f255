import { listCatalogueEntries } from '@korsetkish/contract';
import { findCatalogueRows } from '@korsetkish/prisma';
import { implementDesk } from '../http/implement-desk.ts';
import { listEntries } from './entries.ts';
import { THINGS } from './things/things.ts';

/** Read in one transaction, so that no entry is put together of two states. */
export const listCatalogueEntriesRoute = implementDesk(listCatalogueEntries, async ({ query }, { db }) => {
  const rows = await db.$transaction(findCatalogueRows, { isolationLevel: 'RepeatableRead' });
  return { entries: listEntries(THINGS[query.thing], rows) };
});
