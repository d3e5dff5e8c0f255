import { saveCatalogueEntry } from '@korsetkish/contract';
import { holdsRole } from '../accounts/holds-role.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { editCatalogue } from './edit-catalogue.ts';
import { findEntry, replaceRows, versionOf } from './entries.ts';
import { THINGS } from './things/things.ts';

export const saveCatalogueEntryRoute = implementDesk(saveCatalogueEntry, async ({ body }, desk) => {
  const { basedOn, ...entry } = body;
  const isNewSource = entry.thing === 'SOURCE' && basedOn === null;
  // Whoever enters figures names the document they come from, and nobody has to be waited for.
  if (!isNewSource && !holdsRole(desk.session.account.grants, ['ADMINISTRATOR'])) {
    throw new ProblemError('forbidden');
  }
  const thing = THINGS[entry.thing];
  const code = thing.codeOf(entry);
  const drafts = thing.toRows(entry);
  await editCatalogue(desk, (rows) => {
    const standing = findEntry(thing, rows, code);
    if (basedOn === null && standing !== null) {
      throw new ProblemError('conflict', [
        { path: `body.${thing.codeField}`, say: ({ catalogue }) => catalogue.codeTaken(code) },
      ]);
    }
    if (basedOn !== null && standing?.version !== basedOn) throw new ProblemError('stale-version');
    return {
      rows: replaceRows(thing, rows, code, drafts),
      drafts,
      touched: [{ thing: entry.thing, code }],
    };
  });
  return { entry, version: versionOf(entry) };
});
