import { CellProblem } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import * as z from 'zod';
import type { Page } from '../purpose.ts';
import type { JudgedLine, ReadLine, ReadRow, ShownLine } from './entry-reading.ts';

type Writer = Pick<Prisma.TransactionClient, '$executeRaw'>;
type Reader = Pick<Prisma.TransactionClient, 'fileImportEntry'>;

const Problems = z.array(CellProblem);

/** Keeps rows as they were read, in one statement. */
export async function stageEntries(
  tx: Writer,
  id: string,
  entries: readonly ReadRow<object>[],
  before: number,
): Promise<void> {
  const written = entries.map((entry, index) => ({ import_id: id, position: before + index + 1, ...entry }));
  await tx.$executeRaw`
    INSERT INTO file_import_entry (import_id, position, sheet, row, said, problems)
    SELECT import_id, position, sheet, row, said, problems
    FROM jsonb_populate_recordset(NULL::file_import_entry, ${JSON.stringify(written)}::jsonb)`;
}

/** Entries of a file as they were read, in its order. */
export async function findReadLines(tx: Reader, importId: string): Promise<ReadLine<unknown>[]> {
  const rows = await tx.fileImportEntry.findMany({ where: { importId }, orderBy: { position: 'asc' } });
  return rows.map(({ position, sheet, row, said, problems }) => ({
    ...{ position, sheet, row, said },
    problems: Problems.parse(problems),
  }));
}

/** Keeps what taking each line over would do, in one statement. */
export async function keepJudged(tx: Writer, id: string, judged: readonly JudgedLine[]): Promise<void> {
  const written = judged.map((each) => ({ import_id: id, ...each }));
  // What stands there, or nothing at all, and not the JSON word for nothing.
  await tx.$executeRaw`
    UPDATE file_import_entry AS line
    SET code = judged.code, refusals = judged.refusals, outcome = judged.outcome,
      standing = NULLIF(judged.standing, 'null'::jsonb)
    FROM jsonb_populate_recordset(NULL::file_import_entry, ${JSON.stringify(written)}::jsonb) AS judged
    WHERE line.import_id = ${id}::uuid AND line.position = judged.position`;
}

/** Entries of a file in its order, each with its outcome and what the register said of it when they were compared. */
export async function listEntryLines(
  tx: Reader,
  importId: string,
  { outcomes, after, limit }: Page,
): Promise<ShownLine[]> {
  const rows = await tx.fileImportEntry.findMany({
    where: {
      importId,
      position: { gt: after },
      outcome: outcomes === undefined ? { not: null } : { in: [...outcomes] },
    },
    orderBy: { position: 'asc' },
    take: limit,
  });
  return rows.flatMap(({ position, sheet, row, said, code, outcome, standing, problems, refusals }) =>
    outcome === null
      ? []
      : {
          ...{ position, sheet, row, said, code, outcome },
          standing: z.object().loose().nullable().parse(standing),
          problems: Problems.parse([problems, refusals].flat()),
        },
  );
}
