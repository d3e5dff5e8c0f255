import { foldForSearch } from '@korsetkish/figures';
import type { AreaFigures, SearchEntry } from './build-search-entries.ts';

/** How well a text answers a query, best first; `NONE` is no answer. */
const RANK = { EXACT: 0, WHOLE_WORDS: 1, PREFIX: 2, WORD: 3, SUBSTRING: 4, EVERY_WORD: 5, NONE: 6 } as const;

/** Three areas are called Almaty: of equal answers, the one with more to show comes first. */
const STANDING: Readonly<Record<AreaFigures, number>> = { OWN: 0, PARENT: 1, NONE: 2 };

/**
 * The entries that answer what was typed, best first: names that are it, then names that have it as whole words, names
 * that start with it, names with a word that does, names that contain it, and names that have every one of its words.
 * Of equals, areas without figures of their own come after all that has some; otherwise equals keep their order.
 *
 * @param typed as typed, in either language; nothing typed finds nothing
 */
export function findEntries(entries: readonly SearchEntry[], typed: string): SearchEntry[] {
  const query = foldForSearch(typed);
  if (query === '') return [];
  return entries
    .map((entry) => ({ entry, rank: Math.min(...entry.texts.map((text) => rankOf(text, query))) }))
    .filter(({ rank }) => rank < RANK.NONE)
    .sort((a, b) => a.rank - b.rank || standingOf(a.entry) - standingOf(b.entry))
    .map(({ entry }) => entry);
}

function standingOf({ target }: SearchEntry): number {
  return target.kind === 'area' ? STANDING[target.figures] : STANDING.OWN;
}

function rankOf(text: string, query: string): number {
  if (text === query) return RANK.EXACT;
  if (` ${text} `.includes(` ${query} `)) return RANK.WHOLE_WORDS;
  if (text.startsWith(query)) return RANK.PREFIX;
  if (text.includes(` ${query}`)) return RANK.WORD;
  // One letter inside a word is in almost every name: it would find everything and mean nothing.
  if (query.length > 1 && text.includes(query)) return RANK.SUBSTRING;
  const hasEveryWord = query.split(' ').every((word) => ` ${text}`.includes(` ${word}`));
  return hasEveryWord ? RANK.EVERY_WORD : RANK.NONE;
}
