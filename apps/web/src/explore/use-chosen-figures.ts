import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getAvailabilityQuery } from '../availability/get-availability.query.ts';
import { getChosenFiguresQuery } from './get-chosen-figures.query.ts';
import type { ChoiceFilters } from './resolve-choice.ts';

/** More figures than a screen can make sense of, and than are fetched unasked. */
export const MOST_SHOWN = 20_000;

const KEEPING = { placeholderData: keepPreviousData, throwOnError: true } as const;

/**
 * The figures of a choice, how many they are, and the options of every filter under the others. While new ones are on
 * their way, those before stay, and `busy` says so.
 */
export function useChosenFigures(filters: ChoiceFilters) {
  const availability = useQuery({ ...getAvailabilityQuery(filters), ...KEEPING });
  const figures = availability.data?.observations ?? null;
  const isTooMany = figures !== null && figures > MOST_SHOWN;
  // How many they are is known first, of this choice and not of the one before.
  const isFew = availability.isSuccess && !availability.isPlaceholderData && !isTooMany;
  const found = useQuery({ ...getChosenFiguresQuery(filters), ...KEEPING, enabled: isFew });
  return {
    availability: availability.data ?? null,
    /** How many figures are chosen; null while that is unknown. */
    figures,
    isTooMany,
    /** Null while the first figures are on their way. */
    result: found.data ?? null,
    busy: availability.isPlaceholderData || found.isPlaceholderData || found.isFetching,
  };
}
