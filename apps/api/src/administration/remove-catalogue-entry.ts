import { removeCatalogueEntry } from '@korsetkish/contract';
import { findNewProblems } from '@korsetkish/prisma';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { editCatalogue } from './edit-catalogue.ts';
import { findEntry, replaceRows } from './entries.ts';
import { THINGS } from './things/things.ts';

export const removeCatalogueEntryRoute = implementDesk(
  removeCatalogueEntry,
  async ({ params, query }, desk) => {
    const thing = THINGS[params.thing];
    await editCatalogue(desk, (rows) => {
      const standing = findEntry(thing, rows, params.entry);
      if (standing === null) throw new ProblemError('not-found');
      if (standing.version !== query.basedOn) throw new ProblemError('stale-version');
      const without = replaceRows(thing, rows, params.entry, []);
      // Whatever names it elsewhere in the catalogue would name nothing.
      if (findNewProblems(rows, without).length > 0) {
        throw new ProblemError('conflict', [
          { path: 'params.entry', say: ({ catalogue }) => catalogue.somethingStandsOnIt },
        ]);
      }
      return { rows: without, drafts: [], touched: [{ thing: params.thing, code: params.entry }] };
    });
    return {};
  },
);
