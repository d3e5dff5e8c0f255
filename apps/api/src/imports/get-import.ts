import { getImport } from '@korsetkish/contract';
import { implementDesk } from '../http/implement-desk.ts';
import { listDryRun } from './dry-run.ts';
import { findImport, toFileImport } from './find-import.ts';

export const getImportRoute = implementDesk(getImport, async ({ params, query }, { db, session }) => {
  const row = await findImport(db, session, ['EDITOR', 'APPROVER'], params.import);
  const { outcome: outcomes, limit, cursor = '0' } = query;
  // What is still being read is not shown in part.
  const found =
    row.state === 'READING'
      ? []
      : await listDryRun(db, row.id, { outcomes, after: Number(cursor), limit: limit + 1 });
  const lines = found.slice(0, limit);
  const nextCursor = found.length > limit ? String(lines.at(-1)?.position) : null;
  return { import: await toFileImport(db, row), lines, nextCursor };
});
