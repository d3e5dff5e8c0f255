import { type EndpointName, ROUTES } from '@korsetkish/contract';
import type { Query, QueryClient } from '@tanstack/react-query';

/** Lists that say what the codes in figures mean. */
const NAMES: readonly string[] = [
  'list-directions',
  'list-indicators',
  'list-ref-areas',
  'list-codelists',
  'list-sources',
] satisfies EndpointName[];

/** What is drawn of a revision, in the order it is asked for again. */
const PARTS = ['NAMES', 'FIGURES', 'ITS_NUMBER'] as const;
type Part = (typeof PARTS)[number];

const isEndpoint = (name: unknown): name is EndpointName => typeof name === 'string' && name in ROUTES;

/** Null: nothing of a revision, such as accounts, or what staff are at work on. */
function partOf({ queryKey: [name] }: Query): Part | null {
  if (name === 'get-ready') return 'ITS_NUMBER';
  if (!isEndpoint(name) || ROUTES[name].access !== 'READER') return null;
  return NAMES.includes(name) ? 'NAMES' : 'FIGURES';
}

/**
 * Asks again for everything that is made of a revision; until the answers are there, those before stay on screen. Names
 * come first, for no figure may come with a code that the page does not know yet, and the revision's number comes last,
 * when all on screen is of it.
 * @param refetchType `none`: nothing on screen is concerned; what is held is only no longer taken for fresh
 * @throws what a call throws that cannot be made; what is asked for after it is left as it is
 */
export async function refreshFigures(client: QueryClient, refetchType: 'active' | 'none'): Promise<void> {
  for (const part of PARTS) {
    const predicate = (query: Query) => partOf(query) === part;
    // An answer on its way may be of the revision before.
    const onTheirWay = client.getQueryCache().findAll({ predicate, fetchStatus: 'fetching' });
    await Promise.allSettled(onTheirWay.map(({ promise }) => promise));
    await client.invalidateQueries({ predicate, refetchType }, { throwOnError: true });
  }
}
