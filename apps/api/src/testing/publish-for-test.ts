import type { Prisma } from '@korsetkish/prisma';
import type { TestApi } from './start-test-api.ts';

type Figure = Pick<Prisma.ObservationUncheckedCreateInput, 'timePeriod' | 'periodStart' | 'periodEnd'> & {
  obsValue: number;
  decimals?: number;
};

/**
 * Publishes figures that no source printed, on the series that `series` names; it is made where it is new.
 * @returns the moment of publication
 */
export async function publishForTest(
  { db }: TestApi,
  series: Pick<
    Prisma.SeriesUncheckedCreateInput,
    'indicatorCode' | 'refAreaCode' | 'breakdown' | 'scenario' | 'planActCode'
  >,
  figures: readonly Figure[],
): Promise<Date> {
  const { id: publishedIn, publishedAt } = await db.revision.create({
    data: { publishedBy: 'test', reason: 'figures for a test' },
  });
  const { id: sourceId } = await db.source.findFirstOrThrow({ where: { code: 'BNS_DECENT_WORK' } });
  const { id: seriesId } =
    (await db.series.findFirst({ where: { planActCode: null, ...series } })) ??
    (await db.series.create({ data: series }));
  await db.observation.createMany({
    data: figures.map(({ decimals = 0, ...figure }) => ({
      seriesId,
      sourceId,
      publishedIn,
      periodAssumed: false,
      unitMult: 0,
      decimals,
      ...figure,
    })),
  });
  return publishedAt;
}

/** The days of a year, as an observation stores them. */
export function yearForTest(year: number): Pick<Figure, 'timePeriod' | 'periodStart' | 'periodEnd'> {
  return {
    timePeriod: String(year),
    periodStart: new Date(`${year}-01-01`),
    periodEnd: new Date(`${year}-12-31`),
  };
}
