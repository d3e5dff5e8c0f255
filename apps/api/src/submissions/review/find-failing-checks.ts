import {
  type Check,
  formatBreakdown,
  type Observation,
  type ObservationKey,
  type TimePeriod,
} from '@korsetkish/contract';
import { evaluateInSteps } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { finishInSlices } from '../../checks/finish-in-slices.ts';
import { selectObservations, toObservation } from '../../observations/find-observations.ts';
import type { StoredObservation } from '../../observations/stored-observation.ts';
import type { CheckGround } from './find-check-ground.ts';

/**
 * Works the declared relations out for some periods as if figures on their way were published, and tells those that fail
 * with one of them. A check is about one period, so that others need not be in memory; only figures of periods that a
 * relation names are there always.
 * @param figures on their way, of these periods and of those that are named
 */
export async function findFailingChecks(
  tx: Pick<Database, '$queryRaw'>,
  { revision, relations, indicators, catalogue, held, named }: CheckGround,
  timePeriods: readonly TimePeriod[],
  figures: readonly Observation[],
): Promise<Check[]> {
  const filter = {
    layer: 'published' as const,
    revision,
    indicators,
    timePeriods: [...timePeriods, ...named],
  };
  const rows = await tx.$queryRaw<StoredObservation[]>(
    selectObservations(filter, { limit: null, after: null }),
  );
  const onTheirWay = new Map(figures.map((figure) => [nameFigure(figure), figure]));
  // Notes play no part in a check.
  const published = rows.map((row) => toObservation({ ...row, notes: [] }));
  const together = [...published.filter((each) => !onTheirWay.has(nameFigure(each))), ...figures];
  const { checks } = await finishInSlices(evaluateInSteps(relations, together, catalogue, held));
  const asked = new Set(timePeriods);
  return checks.filter(
    ({ result, timePeriod, observations }) =>
      result === 'FAILS' &&
      asked.has(timePeriod) &&
      observations.some((each) => onTheirWay.has(nameFigure(each))),
  );
}

/** Which figure it is, whatever it says. */
const nameFigure = ({ indicator, refArea, breakdown, timePeriod, scenario }: ObservationKey): string =>
  [indicator, refArea, formatBreakdown(breakdown), timePeriod, scenario].join(' ');
