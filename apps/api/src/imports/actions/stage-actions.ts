import { ImportActionLine, type ImportedAction } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import type { Page } from '../purpose.ts';
import type { JudgedLine, ReadLine } from './judge-action-lines.ts';

type Writer = Pick<Prisma.TransactionClient, '$executeRaw'>;
type Reader = Pick<Prisma.TransactionClient, 'fileImportAction'>;

/** Keeps actions as they were read, in one statement. */
export async function stageActions(
  tx: Writer,
  id: string,
  actions: readonly ImportedAction[],
  before: number,
): Promise<void> {
  const written = actions.map((action, index) => ({
    import_id: id,
    position: before + index + 1,
    ...action,
  }));
  await tx.$executeRaw`
    INSERT INTO file_import_action (import_id, position, sheet, row, said, problems)
    SELECT import_id, position, sheet, row, said, problems
    FROM jsonb_populate_recordset(NULL::file_import_action, ${JSON.stringify(written)}::jsonb)`;
}

/** Actions of a file as they were read, in its order. */
export async function findReadLines(tx: Reader, importId: string): Promise<ReadLine[]> {
  const rows = await tx.fileImportAction.findMany({ where: { importId }, orderBy: { position: 'asc' } });
  return rows.map(({ position, sheet, row, said, problems }) =>
    ImportActionLine.pick({ position: true, sheet: true, row: true, said: true, problems: true }).parse({
      ...{ position, sheet, row, said, problems },
    }),
  );
}

/** Keeps what taking each line over would do, in one statement. */
export async function keepJudged(tx: Writer, id: string, judged: readonly JudgedLine[]): Promise<void> {
  const written = judged.map(({ entry: _entry, ...each }) => ({ import_id: id, ...each }));
  // What stands there, or nothing at all, and not the JSON word for nothing.
  await tx.$executeRaw`
    UPDATE file_import_action AS line
    SET action = judged.action, refusals = judged.refusals, outcome = judged.outcome,
      standing = NULLIF(judged.standing, 'null'::jsonb)
    FROM jsonb_populate_recordset(NULL::file_import_action, ${JSON.stringify(written)}::jsonb) AS judged
    WHERE line.import_id = ${id}::uuid AND line.position = judged.position`;
}

/** Actions of a file in its order, each with its outcome and what the register said of it when they were compared. */
export async function listActionLines(
  tx: Reader,
  importId: string,
  { outcomes, after, limit }: Page,
): Promise<ImportActionLine[]> {
  const rows = await tx.fileImportAction.findMany({
    where: {
      importId,
      position: { gt: after },
      outcome: outcomes === undefined ? { not: null } : { in: [...outcomes] },
    },
    orderBy: { position: 'asc' },
    take: limit,
  });
  return rows.map(({ problems, refusals, ...row }) =>
    ImportActionLine.parse({ ...row, problems: [problems, refusals].flat() }),
  );
}
