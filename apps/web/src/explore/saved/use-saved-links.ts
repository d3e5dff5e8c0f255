import { useMemo, useSyncExternalStore } from 'react';
import { readStored, type Storing, storeLinks, subscribeToLinks, tellOfLinks } from './link-storage.ts';
import { addLink, parseLinks, removeLink, renameLink, type SavedLink, type Saving } from './saved-links.ts';

/** What came of saving: that of the change, or why it could not be stored. */
export type SavingResult = Saving['result'] | Exclude<Storing, 'STORED'>;

// Asking for the storage itself throws where it is closed.
const browserStorage = () => localStorage;
const readBrowser = () => readStored(browserStorage);

/** The links that live in this browser, and what may be done with them. */
export function useSavedLinks() {
  const stored = useSyncExternalStore(subscribeToLinks, readBrowser);
  const links = useMemo(() => parseLinks(stored), [stored]);
  const keep = (saving: Saving): SavingResult => {
    if (saving.result !== 'SAVED') return saving.result;
    const storing = storeLinks(browserStorage, saving.links);
    tellOfLinks();
    return storing === 'STORED' ? 'SAVED' : storing;
  };
  return {
    links,
    isClosed: stored === null,
    add: (link: SavedLink): SavingResult => keep(addLink(links, link)),
    rename: (search: string, name: string): SavingResult => keep(renameLink(links, search, name)),
    remove: (search: string): SavingResult => keep({ result: 'SAVED', links: removeLink(links, search) }),
  };
}
