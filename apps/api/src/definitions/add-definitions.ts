import { findDefinitions } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { DEFINITIONS_IN_ORDER, toDefinition } from './to-definition.ts';

/** The coordinates of a figure as the database gives them. */
type Figure = { indicator: string; refArea: string; timePeriod: string; source: string };

/** Every figure with the codes of what its indicator was defined to count then; without, where nothing is declared. */
export async function addDefinitions<Row extends Figure>(
  db: Database,
  rows: readonly Row[],
): Promise<(Row & { definitions?: string[] })[]> {
  const declared = await db.indicatorDefinition.findMany({
    ...DEFINITIONS_IN_ORDER,
    where: { indicatorCode: { in: [...new Set(rows.map(({ indicator }) => indicator))] } },
  });
  const definitionsOf = Map.groupBy(declared, ({ indicatorCode }) => indicatorCode);
  return rows.map((row) => {
    const own = (definitionsOf.get(row.indicator) ?? []).map(toDefinition);
    const source = { code: row.source, section: null, paragraph: null };
    const definitions = findDefinitions({ ...row, source }, own);
    return definitions.length === 0 ? row : { ...row, definitions };
  });
}
