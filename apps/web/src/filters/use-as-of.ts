import { useSearch } from '@tanstack/react-router';

/** The moment whose figures are on screen, ISO 8601; undefined: they are today's. Only Explore's address carries one. */
export function useAsOf(): string | undefined {
  return useSearch({ strict: false, select: ({ asOf }) => asOf });
}
