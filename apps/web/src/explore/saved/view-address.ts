import type { KatoCode } from '@korsetkish/contract';
import { formatAddressSearch, parseAddressSearch } from '../../filters/address-search.ts';
import { type PageSearch, parsePageSearch } from '../../filters/page-search.ts';
import { type ExploreSearch, parseExploreSearch } from '../explore-search.ts';

/** Everything that an address of Explore carries. */
export type ViewSearch = PageSearch & ExploreSearch;

/**
 * The query of a view's address: what is chosen and how it is shown, in one order.
 *
 * @param search with its area even where the reader chose none, so that the link means the same in any layer
 */
export function writeView(search: ViewSearch & { area: KatoCode }): string {
  return formatAddressSearch({ ...parsePageSearch(search), ...parseExploreSearch(search) });
}

/**
 * Reads a view's query back. What it does not carry is said to be nothing, so that following it takes no filter of the
 * page on screen along.
 */
export function readView(query: string): ViewSearch {
  const written = parseAddressSearch(query);
  return { ...parsePageSearch(written), ...parseExploreSearch(written) };
}
