import { formatBreakdown, type Observation, type ObservationPair } from '@korsetkish/contract';
import { type Beside, buildCatalogue, type Catalogue } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { findCodelists } from '../codelists/find-codelists.ts';
import { findUnitMeasures } from '../codelists/find-unit-measures.ts';
import type { NewestRevision } from '../http/find-revision.ts';
import { findAllIndicators } from '../indicators/find-indicators.ts';
import { findObservations, toObservation } from '../observations/find-observations.ts';
import type { ObservationFilter } from '../observations/observation-filter.ts';
import { findRefAreas } from '../ref-areas/find-ref-areas.ts';
import { buildPair } from './build-pair.ts';

/** The layer, the revision that its figures are looked at, and the newest one, by which the catalogue is known. */
type Chosen = Pick<ObservationFilter, 'layer' | 'revision'> & { newest: NewestRevision };

/** Every observation with what it stands beside, in the order given. */
export async function findPairs(
  db: Database,
  observations: readonly Observation[],
  beside: Beside,
  chosen: Chosen,
): Promise<ObservationPair[]> {
  if (observations.length === 0) return [];
  const [held, catalogue] = await Promise.all([
    findHeld(db, observations, beside, chosen),
    findCatalogue(db, chosen),
  ]);
  const heldAt = Map.groupBy(held, placeOf);
  return observations.map((observation) => {
    const refAreas = new Set([observation.refArea, ...listOtherAreas(beside)]);
    const own = [...refAreas].flatMap((refArea) => heldAt.get(placeOf({ ...observation, refArea })) ?? []);
    return buildPair(observation, own, beside, catalogue);
  });
}

/** Indicator, area and breakdown: whatever stands beside a figure has its indicator and breakdown. */
const placeOf = ({ indicator, refArea, breakdown }: Observation): string =>
  [indicator, refArea, formatBreakdown(breakdown)].join(' ');

const listOtherAreas = (beside: Beside) => (beside.with === 'REF_AREA' ? [beside.refArea] : []);

const distinct = (codes: readonly string[]) => [...new Set(codes)];

async function findHeld(
  db: Database,
  observations: readonly Observation[],
  beside: Beside,
  { layer, revision }: Chosen,
): Promise<Observation[]> {
  const rows = await findObservations(
    db,
    {
      layer,
      revision,
      indicators: distinct(observations.map(({ indicator }) => indicator)),
      refAreas: distinct([...observations.map(({ refArea }) => refArea), ...listOtherAreas(beside)]),
      breakdowns: distinct(observations.map(({ breakdown }) => formatBreakdown(breakdown))),
    },
    { limit: null, after: null },
  );
  return rows.map(toObservation);
}

async function findCatalogue(db: Database, { layer, newest }: Chosen): Promise<Catalogue> {
  const [indicators, refAreas, codelists, unitMeasures] = await Promise.all([
    findAllIndicators(db, newest, layer),
    findRefAreas(db, newest, layer),
    findCodelists(db),
    findUnitMeasures(db),
  ]);
  return buildCatalogue({ indicators, refAreas, codelists, unitMeasures });
}
