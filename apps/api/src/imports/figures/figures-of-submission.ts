import type { ImportRole } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { findImportCatalogue } from '../mapping/find-import-catalogue.ts';
import { inferTable } from '../mapping/infer-table.ts';
import { type ImportedInto, readRow } from '../mapping/read-row.ts';
import type { Purpose } from '../purpose.ts';
import { stageFigures } from '../stage-rows.ts';
import { judgeUnlessCurrent } from './judge-figures.ts';
import { listFigureLines } from './list-figure-lines.ts';

const ROLES: readonly ImportRole[] = [
  'INDICATOR',
  'REF_AREA',
  'TIME_PERIOD',
  'BREAKDOWN',
  'UNIT',
  'OBS_VALUE',
  'IGNORED',
];

/** Files are read for figures of a submission. */
export function figuresOfSubmission(db: Prisma.TransactionClient, into: ImportedInto): Purpose {
  return {
    of: 'FIGURES',
    noTable: 'NO_TABLE',
    roles: ROLES,
    lists: [],
    inferTable: async (rows) => inferTable(rows, await findImportCatalogue(db), into),
    prepare: async (mapping) => {
      const catalogue = await findImportCatalogue(db);
      return async (tx, id, rows, before) => {
        const figures = rows.flatMap((row) => readRow(row, mapping, catalogue, into));
        if (figures.length > 0) await stageFigures(tx, id, figures, before);
        return figures.length;
      };
    },
    forget: (tx, id) => tx.fileImportFigure.deleteMany({ where: { importId: id } }),
    refuseTwice,
    judge: judgeUnlessCurrent,
    list: async (tx, id, page) => ({
      lines: await listFigureLines(tx, id, page),
      actions: [],
      indicators: [],
    }),
  };
}

/** Two cells for one figure: neither is taken, for nothing tells which is meant. */
async function refuseTwice(tx: Prisma.TransactionClient, id: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE file_import_figure AS figure
    SET problem = '{"concept": "OBS_VALUE", "reason": "TWICE_IN_FILE", "candidates": []}'
    FROM (
      SELECT position, count(*) OVER (PARTITION BY indicator, ref_area, breakdown, time_period) AS times
      FROM file_import_figure WHERE import_id = ${id}::uuid AND problem IS NULL
    ) AS counted
    WHERE figure.import_id = ${id}::uuid AND figure.position = counted.position AND counted.times > 1`;
}
