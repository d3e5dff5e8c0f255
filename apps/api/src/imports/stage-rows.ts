import type { ImportedFigure } from '@korsetkish/contract';
import { formatBreakdown } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { FileCells, type FileRow } from './reading/file-row.ts';

type Writer = Pick<Prisma.TransactionClient, '$executeRaw'>;

/** Rows that are written or read in one go. */
export const ROWS_AT_ONCE = 2_000;

/** Keeps rows of a file as they stand, in one statement, and says how many there are now. */
export async function stageRows(
  db: Writer,
  id: string,
  rows: readonly FileRow[],
  before: number,
): Promise<void> {
  const written = rows.map((row, index) => ({ import_id: id, position: before + index + 1, ...row }));
  await db.$executeRaw`
    INSERT INTO file_import_row (import_id, position, sheet, row, cells)
    SELECT import_id, position, sheet, row, cells
    FROM jsonb_populate_recordset(NULL::file_import_row, ${JSON.stringify(written)}::jsonb)`;
  await db.$executeRaw`
    UPDATE file_import SET rows_read = ${before + rows.length}, touched_at = now() WHERE id = ${id}::uuid`;
}

/** The rows of a file in their order, some at a time. */
export async function* listStagedRows(
  db: Pick<Prisma.TransactionClient, 'fileImportRow'>,
  id: string,
  atOnce = ROWS_AT_ONCE,
): AsyncGenerator<FileRow[]> {
  for (let after = 0; ; after += atOnce) {
    const rows = await db.fileImportRow.findMany({
      where: { importId: id, position: { gt: after, lte: after + atOnce } },
      orderBy: { position: 'asc' },
    });
    if (rows.length === 0) return;
    yield rows.map(({ sheet, row, cells }) => ({ sheet, row, cells: FileCells.parse(cells) }));
  }
}

/** Keeps figures as they were read, in one statement. */
export async function stageFigures(
  db: Writer,
  id: string,
  figures: readonly ImportedFigure[],
  before: number,
): Promise<void> {
  const written = figures.map((figure, index) => ({
    import_id: id,
    position: before + index + 1,
    sheet: figure.sheet,
    cell: figure.cell,
    text: figure.text,
    indicator: figure.indicator,
    ref_area: figure.refArea,
    breakdown: figure.breakdown && formatBreakdown(figure.breakdown),
    time_period: figure.timePeriod,
    obs_value: figure.obsValue,
    decimals: figure.decimals,
    unit_mult: figure.unitMult,
    obs_status: figure.obsStatus,
    qualifier: figure.qualifier,
    problem: figure.problem,
  }));
  // A figure without a problem has none at all, not the JSON word for it.
  await db.$executeRaw`
    INSERT INTO file_import_figure (import_id, position, sheet, cell, text, indicator, ref_area, breakdown, time_period,
      obs_value, decimals, unit_mult, obs_status, qualifier, problem)
    SELECT import_id, position, sheet, cell, text, indicator, ref_area, breakdown, time_period,
      obs_value, decimals, unit_mult, obs_status, qualifier, NULLIF(problem, 'null'::jsonb)
    FROM jsonb_populate_recordset(NULL::file_import_figure, ${JSON.stringify(written)}::jsonb)`;
}
