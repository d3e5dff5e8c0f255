import type { RefArea } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import type { NewestRevision } from '../http/find-revision.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { findRefAreas } from '../ref-areas/find-ref-areas.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';

/**
 * The area that a report is asked for in its query.
 * @throws ProblemError (422) for a code that is none
 */
export async function findAreaOfReport(
  db: Database,
  revision: NewestRevision,
  refArea: string,
): Promise<RefArea> {
  await refuseUnknownCodes([namedRefAreas(db, 'query.refArea', [refArea])]);
  const areas = await findRefAreas(db, revision, 'published');
  const area = areas.find((each) => each.refArea === refArea);
  if (area === undefined) throw new RangeError(`${refArea} is in the catalogue, and not among its areas`);
  return area;
}
