import { formatBreakdown, type OBSERVATION_FILTERS, parseBreakdown, TOTAL } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import type * as z from 'zod';
import { namedCodes, namedDimensions } from '../codelists/named-breakdowns.ts';
import { refuseField } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { namedIndicators } from '../indicators/named-indicators.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';
import type { ObservationFilter } from './observation-filter.ts';
import { readWindow } from './read-window.ts';

/** The filters of a query, parsed by the contract. */
export type ObservationFilters = z.output<z.ZodObject<typeof OBSERVATION_FILTERS>>;

function readBreakdowns({ breakdown = [] }: ObservationFilters): Record<string, string>[] {
  return breakdown.map(
    (text) =>
      parseBreakdown(text === TOTAL ? '' : text) ??
      refuseField('query.breakdown', (messages) => `${messages.expects.breakdown} ${messages.given(text)}`),
  );
}

/**
 * Turns the filters' words into a filter, but for the revision that is looked at.
 * @throws ProblemError (422) for unknown codes and for a window that ends before it starts
 */
export async function readObservationFilters(
  filters: ObservationFilters,
  db: Database,
): Promise<Omit<ObservationFilter, 'revision'>> {
  const breakdowns = readBreakdowns(filters);
  const window = readWindow(filters);
  await refuseUnknownCodes([
    namedIndicators(db, 'query.indicator', filters.indicator),
    namedRefAreas(db, 'query.refArea', filters.refArea),
    namedDimensions(db, 'query.breakdown', breakdowns),
  ]);
  // Only now are the dimensions known to exist, so that a mistyped dimension is not also called a mistyped code.
  await refuseUnknownCodes(namedCodes(db, 'query.breakdown', breakdowns));
  return {
    layer: filters.layer,
    indicators: filters.indicator,
    refAreas: filters.refArea,
    breakdowns: filters.breakdown && breakdowns.map(formatBreakdown),
    scenarios: filters.scenario,
    timePeriods: filters.timePeriod,
    ...window,
  };
}
