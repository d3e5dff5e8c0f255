import { commitImport } from '@korsetkish/contract';
import { implementDesk } from '../http/implement-desk.ts';
import { commitEntries } from './entries/commit-entries.ts';
import { commitFigures } from './figures/commit-figures.ts';
import { findImport, toFileImport } from './find-import.ts';
import { withProgress } from './with-progress.ts';

export const commitImportRoute = implementDesk(commitImport, async ({ params, body }, desk) => {
  const { db, session } = desk;
  const id = params.import;
  const asked = await findImport(db, session, ['EDITOR'], id);
  const commit = asked.purpose.of === 'FIGURES' ? commitFigures : commitEntries;
  await withProgress(desk, id, 'COMPARING', (tell) => commit(desk, { id, ...body }, tell));
  const { row } = await findImport(db, session, ['EDITOR'], id);
  return { import: await toFileImport(db, row) };
});
