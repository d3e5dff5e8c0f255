import type { KatoCode, Observation } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import type { NewestRevision } from '../http/find-revision.ts';
import { findObservations, toObservation } from '../observations/find-observations.ts';
import type { ObservationFilter } from '../observations/observation-filter.ts';
import { findAreaPath } from '../ref-areas/find-area-path.ts';

/** What a report of an area may say: of the area, of those directly within it, and of those around it; of any time. */
export async function readableBy(
  db: Database,
  revision: NewestRevision,
  refArea: KatoCode,
  { refAreas }: Pick<Catalogue, 'refAreas'>,
): Promise<ObservationFilter> {
  const around = await findAreaPath(db, refArea);
  const within = refAreas.filter(({ parent }) => parent === refArea).map((each) => each.refArea);
  return { layer: 'published', revision, refAreas: [...around, ...within] };
}

/** Every published figure that a report of an area may say. */
export async function findReportObservations(
  db: Database,
  revision: NewestRevision,
  refArea: KatoCode,
  catalogue: Pick<Catalogue, 'refAreas'>,
): Promise<Observation[]> {
  const filter = await readableBy(db, revision, refArea, catalogue);
  const rows = await findObservations(db, filter, { limit: null, after: null });
  return rows.map(toObservation);
}
