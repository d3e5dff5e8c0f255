import { getImport } from '@korsetkish/contract';
import { implementDesk } from '../http/implement-desk.ts';
import { inOneSnapshot } from '../http/in-one-snapshot.ts';
import { listDryRun } from './dry-run.ts';
import { findImport, toFileImport } from './find-import.ts';
import { judgeUnlessCurrent } from './judge-figures.ts';

export const getImportRoute = implementDesk(getImport, async ({ params, query }, { db, session }) => {
  const { outcome: outcomes, limit, cursor = '0' } = query;
  const asked = await findImport(db, session, ['EDITOR', 'APPROVER'], params.import);
  // What is still being read is not shown in part.
  if (asked.state === 'READING')
    return { import: await toFileImport(db, asked), lines: [], nextCursor: null };
  return inOneSnapshot(db, async (tx) => {
    await judgeUnlessCurrent(tx, asked.id);
    const row = await findImport(tx, session, ['EDITOR', 'APPROVER'], asked.id);
    const found = await listDryRun(tx, row.id, { outcomes, after: Number(cursor), limit: limit + 1 });
    const lines = found.slice(0, limit);
    const nextCursor = found.length > limit ? String(lines.at(-1)?.position) : null;
    return { import: await toFileImport(tx, row), lines, nextCursor };
  });
});
