import type { Report } from '@korsetkish/contract';
import { type Catalogue, keyOfFigure } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { Prisma } from '@korsetkish/prisma';
import type { NewestRevision } from '../../http/find-revision.ts';
import { selectObservations } from '../../observations/find-observations.ts';
import { readBreakdown } from '../../observations/read-breakdown.ts';
import type { StoredObservation } from '../../observations/stored-observation.ts';
import { readableBy } from '../find-report-observations.ts';

type VintageRow = Pick<
  StoredObservation,
  'indicator' | 'refArea' | 'breakdown' | 'timePeriod' | 'scenario'
> & { publishedIn: number };

/**
 * The number of the revision that brought each figure of a report, in the order of its figures.
 * @param revision that the report is of
 */
export async function findVintages(
  db: Database,
  revision: NewestRevision,
  { refArea, figures }: Report,
  catalogue: Pick<Catalogue, 'refAreas'>,
): Promise<number[]> {
  const filter = await readableBy(db, revision, refArea, catalogue);
  const rows = await db.$queryRaw<VintageRow[]>(
    selectObservations(filter, { limit: null, after: null }, [Prisma.sql`r.number AS "publishedIn"`]),
  );
  const byKey = new Map(
    rows.map(({ publishedIn, breakdown, ...row }) => [
      keyOfFigure({ ...row, breakdown: readBreakdown(breakdown) }),
      publishedIn,
    ]),
  );
  return figures.map((figure) => {
    const publishedIn = byKey.get(keyOfFigure(figure));
    if (publishedIn === undefined) throw new RangeError(`${keyOfFigure(figure)} has no vintage`);
    return publishedIn;
  });
}
