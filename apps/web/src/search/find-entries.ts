import { foldForSearch } from '../format/fold-for-search.ts';
import type { SearchEntry } from './build-search-entries.ts';

/** How well a text answers a query, best first; `NONE` is no answer. */
const RANK = { PREFIX: 0, WORD: 1, SUBSTRING: 2, EVERY_WORD: 3, NONE: 4 } as const;

/**
 * The entries that answer what was typed, best first: names that start with it, then names with a word that does,
 * then names that contain it, then names that have every one of its words. Equals keep their order.
 *
 * @param typed as typed, in either language; nothing typed finds nothing
 */
export function findEntries(entries: readonly SearchEntry[], typed: string): SearchEntry[] {
  const query = foldForSearch(typed);
  if (query === '') return [];
  return entries
    .map((entry) => ({ entry, rank: Math.min(...entry.texts.map((text) => rankOf(text, query))) }))
    .filter(({ rank }) => rank < RANK.NONE)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

function rankOf(text: string, query: string): number {
  if (text.startsWith(query)) return RANK.PREFIX;
  if (text.includes(` ${query}`)) return RANK.WORD;
  // One letter inside a word is in almost every name: it would find everything and mean nothing.
  if (query.length > 1 && text.includes(query)) return RANK.SUBSTRING;
  const hasEveryWord = query.split(' ').every((word) => ` ${text}`.includes(` ${word}`));
  return hasEveryWord ? RANK.EVERY_WORD : RANK.NONE;
}
