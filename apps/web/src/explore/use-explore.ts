import { useSuspenseQuery } from '@tanstack/react-query';
import { getAvailabilityQuery } from '../availability/get-availability.query.ts';
import { readFilters } from './read-filters.ts';
import { listExactPeriods } from './resolve-periods.ts';
import { useChoice } from './use-choice.ts';
import { useChosenFigures } from './use-chosen-figures.ts';
import { useResolvedPeriods } from './use-resolved-periods.ts';

/**
 * Everything the page of Explore shows: the choice that its address makes, which options the filters have, and the
 * figures. Suspends until the catalogue and what is published at all are known.
 */
export function useExplore() {
  const choice = useChoice();
  const { selection, scope } = choice;
  const published = useSuspenseQuery(getAvailabilityQuery({ layer: scope.layer })).data;
  const { newest, resolved, isKnown } = useResolvedPeriods(selection, scope);
  const filters = readFilters(selection, scope, resolved);
  const figures = useChosenFigures(filters, {
    timePeriods: selection.periods && listExactPeriods(selection.periods, resolved),
    breakdowns: selection.breakdowns,
    isKnown,
  });
  return { ...choice, ...figures, published, newest, resolved, filters };
}

export type Explore = ReturnType<typeof useExplore>;
