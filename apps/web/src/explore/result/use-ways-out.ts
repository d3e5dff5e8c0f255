import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getAvailabilityQuery } from '../../availability/get-availability.query.ts';
import { listWaysOut, pickWaysOut, type WayOut } from '../list-ways-out.ts';
import { resolveChoice } from '../resolve-choice.ts';
import type { Explore } from '../use-explore.ts';

/** A way out of a choice without figures, and how many figures it leads to. */
export type CountedWay = WayOut & { figures: number };

/** Every way that leads to figures, counted by the very choice it leads to. None until all are counted. */
export function useWaysOut({ search, selection, context }: Explore): CountedWay[] {
  const ways = useMemo(() => listWaysOut(search, selection, context.catalogue), [search, selection, context]);
  const counts = useQueries({
    queries: ways.map(({ change }) => ({
      ...getAvailabilityQuery(resolveChoice({ ...search, ...change }, context).filters),
      throwOnError: true,
    })),
  });
  if (counts.some(({ isPending }) => isPending)) return [];
  return pickWaysOut(ways.map((way, place) => ({ ...way, figures: counts[place]?.data?.observations ?? 0 })));
}
