/** A view of Explore that the reader named; `search` is the query of its address, `?indicator=...`, in no language. */
export type SavedLink = { name: string; search: string };

/** What came of a change; only `SAVED` has links to store. */
export type Saving =
  | { result: 'SAVED'; links: SavedLink[] }
  | { result: 'NO_NAME' }
  | { result: 'SAME_NAME' }
  /** The view is saved already, under `name`. */
  | { result: 'SAME_VIEW'; name: string };

/** Longer names would fit no list. */
export const LONGEST_NAME = 80;

const isSameName = (one: string, other: string): boolean =>
  one.localeCompare(other, 'kk', { sensitivity: 'accent' }) === 0;

const tidy = (name: string): string => name.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME);

/** Adds a link, first in the list. Neither a name nor a view is kept twice. */
export function addLink(links: readonly SavedLink[], { name, search }: SavedLink): Saving {
  const named = tidy(name);
  if (named === '') return { result: 'NO_NAME' };
  const same = links.find((link) => link.search === search);
  if (same) return { result: 'SAME_VIEW', name: same.name };
  if (links.some((link) => isSameName(link.name, named))) return { result: 'SAME_NAME' };
  return { result: 'SAVED', links: [{ name: named, search }, ...links] };
}

/** Gives the link of a view another name. */
export function renameLink(links: readonly SavedLink[], search: string, name: string): Saving {
  const named = tidy(name);
  if (named === '') return { result: 'NO_NAME' };
  if (links.some((link) => link.search !== search && isSameName(link.name, named))) {
    return { result: 'SAME_NAME' };
  }
  const renamed = links.map((link) => (link.search === search ? { ...link, name: named } : link));
  return { result: 'SAVED', links: renamed };
}

export function removeLink(links: readonly SavedLink[], search: string): SavedLink[] {
  return links.filter((link) => link.search !== search);
}

/** Reads what is stored. What another version or hand left there and makes no sense is passed over. */
export function parseLinks(stored: string | null): SavedLink[] {
  try {
    const read: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(read) ? read.filter(isLink).map(({ name, search }) => ({ name, search })) : [];
  } catch {
    return [];
  }
}

function isLink(read: unknown): read is SavedLink {
  return (
    typeof read === 'object' &&
    read !== null &&
    'name' in read &&
    typeof read.name === 'string' &&
    'search' in read &&
    typeof read.search === 'string'
  );
}
