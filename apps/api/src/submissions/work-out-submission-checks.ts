import {
  type Check,
  EVERY,
  formatBreakdown,
  type Observation,
  type ObservationKey,
} from '@korsetkish/contract';
import { evaluateInSteps } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { findCatalogue } from '../checks/find-checks.ts';
import { findRelations } from '../checks/find-relations.ts';
import { finishInSlices } from '../checks/finish-in-slices.ts';
import type { NewestRevision } from '../http/find-revision.ts';
import { findObservations, toObservation } from '../observations/find-observations.ts';

/**
 * Works the declared relations out as if figures on their way were published.
 * @param figures on their way
 * @returns the checks that one of them takes part in, and the published figures that they were worked out on
 */
export async function workOutSubmissionChecks(
  db: Database,
  revision: NewestRevision,
  figures: readonly Observation[],
): Promise<{ checks: Check[]; published: Observation[] }> {
  const own = new Set(figures.map(({ indicator }) => indicator));
  const relations = (await findRelations(db))
    .filter(({ scope, terms }) => scope !== null || terms.some(({ indicator }) => own.has(indicator)))
    // Editors remark on what is published; of figures on their way nothing is remarked yet.
    .map((relation) => ({ ...relation, note: null }));
  const named = relations.flatMap(({ terms }) => terms.map(({ indicator }) => indicator));
  const indicators = [...new Set([...own, ...named])].filter((indicator) => indicator !== EVERY);
  const [rows, catalogue] = await Promise.all([
    findObservations(db, { layer: 'published', revision, indicators }, { limit: null, after: null }),
    findCatalogue(db, revision, 'published'),
  ]);
  const published = rows.map(toObservation);
  const onTheirWay = new Map(figures.map((figure) => [nameFigure(figure), figure]));
  const together = [...published.filter((each) => !onTheirWay.has(nameFigure(each))), ...figures];
  const { checks } = await finishInSlices(evaluateInSteps(relations, together, catalogue));
  return {
    checks: checks.filter(({ observations, missing }) =>
      [...observations, ...missing].some((each) => onTheirWay.has(nameFigure(each))),
    ),
    published,
  };
}

/** Which figure it is, whatever it says. */
const nameFigure = ({ indicator, refArea, breakdown, timePeriod, scenario }: ObservationKey): string =>
  [indicator, refArea, formatBreakdown(breakdown), timePeriod, scenario].join(' ');
