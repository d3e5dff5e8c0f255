import type { Prisma } from '../../generated/client.ts';
import type { CodeTrees, CountedIndicator, PublishedFigure, TrainingInput } from './training-input.ts';

/** Almaty, whose districts the layer is made for. */
const CITY = '750000000';

/** Reads what training figures are made from: every flow and stock published of the city or of a district of it. */
export async function findTrainingInput(tx: Prisma.TransactionClient): Promise<TrainingInput> {
  const districts = await tx.refArea.findMany({
    where: { parentCode: CITY, level: 'district' },
    select: { code: true },
    orderBy: { code: 'asc' },
  });
  const refAreas = [CITY, ...districts.map(({ code }) => code)];
  const indicators = await findIndicators(tx, refAreas);
  return {
    city: CITY,
    districts: refAreas.slice(1),
    indicators,
    codeTrees: await findCodeTrees(tx),
  };
}

async function findIndicators(
  tx: Prisma.TransactionClient,
  refAreas: readonly string[],
): Promise<CountedIndicator[]> {
  const figures = await findFigures(tx, refAreas);
  const figuresOf = Map.groupBy(figures, ({ indicator }) => indicator);
  const rows = await tx.indicator.findMany({
    where: { measure: { in: ['FLOW', 'STOCK'] }, code: { in: [...figuresOf.keys()] } },
    select: { code: true, measure: true, dimensions: { orderBy: { position: 'asc' } } },
    orderBy: { code: 'asc' },
  });
  return rows.map(({ code, measure, dimensions }) => ({
    indicator: code,
    measure: measure === 'FLOW' ? 'FLOW' : 'STOCK',
    kinds: Object.fromEntries(dimensions.map(({ dimensionCode, kind }) => [dimensionCode, kind])),
    figures: (figuresOf.get(code) ?? []).map(({ indicator: _indicator, ...figure }) => figure),
  }));
}

/** Current published figures, in an order of their own; a missing one is no figure. */
function findFigures(
  tx: Prisma.TransactionClient,
  refAreas: readonly string[],
): Promise<(PublishedFigure & { indicator: string })[]> {
  return tx.$queryRaw`
    SELECT "indicator", "ref_area" AS "refArea", "breakdown", "time_period" AS "timePeriod", "scenario",
      round("obs_value", "decimals")::text AS "obsValue", "decimals", "unit_mult" AS "unitMult"
    FROM "observation" JOIN "series" ON "series"."id" = "series_id"
    WHERE "layer" = 'published' AND "superseded_in" IS NULL AND "obs_value" IS NOT NULL
      AND "ref_area" = ANY(${refAreas}::char(9)[])
    ORDER BY "indicator", "ref_area", "breakdown" COLLATE "C", "scenario", "time_period" COLLATE "C", "obs_value"`;
}

async function findCodeTrees(tx: Prisma.TransactionClient): Promise<CodeTrees> {
  const codes = await tx.code.findMany({
    select: { dimensionCode: true, code: true, parentCode: true },
    orderBy: [{ dimensionCode: 'asc' }, { position: 'asc' }],
  });
  const trees = Map.groupBy(codes, ({ dimensionCode }) => dimensionCode);
  return Object.fromEntries(
    [...trees].map(([dimension, tree]) => [
      dimension,
      Object.fromEntries(tree.map(({ code, parentCode }) => [code, parentCode])),
    ]),
  );
}
