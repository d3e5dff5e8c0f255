import { getImport } from '@korsetkish/contract';
import { implementDesk } from '../http/implement-desk.ts';
import { inOneSnapshot } from '../http/in-one-snapshot.ts';
import { findImport, toFileImport } from './find-import.ts';

export const getImportRoute = implementDesk(getImport, async ({ params, query }, { db, session }) => {
  const { outcome: outcomes, limit, cursor = '0' } = query;
  const asked = await findImport(db, session, ['EDITOR', 'APPROVER'], params.import);
  const { id, state } = asked.row;
  // What is still being read is not shown in part.
  if (state === 'READING') {
    return {
      import: await toFileImport(db, asked.row),
      lines: [],
      actions: [],
      indicators: [],
      nextCursor: null,
    };
  }
  return inOneSnapshot(db, async (tx) => {
    await asked.purpose.judge(tx, id);
    const { row } = await findImport(tx, session, ['EDITOR', 'APPROVER'], id);
    // All but one are empty: a file has figures, actions or target indicators.
    const found = await asked.purpose.list(tx, id, { outcomes, after: Number(cursor), limit: limit + 1 });
    const lines = found.lines.slice(0, limit);
    const actions = found.actions.slice(0, limit);
    const indicators = found.indicators.slice(0, limit);
    const isMore = found.lines.length + found.actions.length + found.indicators.length > limit;
    const last = lines.at(-1) ?? actions.at(-1) ?? indicators.at(-1);
    const nextCursor = isMore ? String(last?.position) : null;
    return { import: await toFileImport(tx, row), lines, actions, indicators, nextCursor };
  });
});
