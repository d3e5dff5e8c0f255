import { formatBreakdown, type Observation, TOTAL } from '@korsetkish/contract';
import { queryOptions } from '@tanstack/react-query';
import { getObservationsQuery } from '../observations/get-observations.query.ts';
import type { ChoiceFilters } from './resolve-choice.ts';

/** The figures chosen, and the same in every breakdown. */
export type ChosenFigures = { observations: readonly Observation[]; held: readonly Observation[] };

/**
 * The figures of a choice. They are fetched in every breakdown, for totals over codes and the reasons of gaps need those
 * that are not shown, and another breakdown of the same is there at once.
 */
export function getChosenFiguresQuery(filters: ChoiceFilters) {
  return queryOptions({
    queryKey: ['get-observations', filters, 'chosen'] as const,
    queryFn: async ({ client }): Promise<ChosenFigures> => {
      const held = await client.fetchQuery(getObservationsQuery({ ...filters, breakdown: undefined }));
      return { held, observations: pickBreakdowns(held, filters.breakdown) };
    },
  });
}

/** @param chosen as the API's filter takes them; undefined = any */
function pickBreakdowns(
  observations: readonly Observation[],
  chosen: readonly string[] | undefined,
): readonly Observation[] {
  if (chosen === undefined) return observations;
  const codes = new Set(chosen);
  return observations.filter(({ breakdown }) => codes.has(formatBreakdown(breakdown) || TOTAL));
}
