import type { Database } from '@korsetkish/prisma';
import type { BreakdownDimensions } from './format-observations-sdmx-csv.ts';

const NONE: ReadonlySet<string> = new Set();

/** Every breakdown dimension of the catalogue and who uses it. */
export async function findBreakdownDimensions(db: Database): Promise<BreakdownDimensions> {
  const dimensions = await db.dimension.findMany({
    orderBy: { position: 'asc' },
    include: { indicatorDimensions: { select: { indicatorCode: true } } },
  });
  const uses = dimensions.flatMap(({ code, indicatorDimensions }) =>
    indicatorDimensions.map(({ indicatorCode }) => ({ indicator: indicatorCode, dimension: code })),
  );
  const ofIndicator = new Map(
    [...Map.groupBy(uses, ({ indicator }) => indicator)].map(([indicator, own]) => [
      indicator,
      new Set(own.map(({ dimension }) => dimension)),
    ]),
  );
  return {
    all: dimensions.map(({ code }) => code),
    of: (indicator) => ofIndicator.get(indicator) ?? NONE,
  };
}
