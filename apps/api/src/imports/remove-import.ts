import { removeImport } from '@korsetkish/contract';
import { implementDesk } from '../http/implement-desk.ts';
import { findImport } from './find-import.ts';

export const removeImportRoute = implementDesk(removeImport, async ({ params }, { db, session }) => {
  const { row } = await findImport(db, session, ['EDITOR'], params.import);
  await db.fileImport.delete({ where: { id: row.id } });
  return {};
});
