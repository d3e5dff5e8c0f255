import type { SavedLink } from './saved-links.ts';

const STORAGE_KEY = 'korsetkish.saved-links';

/** Whether links could be stored: `FULL` storage has no room left, `CLOSED` is closed to the page. */
export type Storing = 'STORED' | 'FULL' | 'CLOSED';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** What is stored, as text, which is equal to itself until something changes; null where storage is closed. */
export function readStored(storage: () => Storage): string | null {
  try {
    return storage().getItem(STORAGE_KEY) ?? '[]';
  } catch {
    return null;
  }
}

export function storeLinks(storage: () => Storage, links: readonly SavedLink[]): Storing {
  try {
    storage().setItem(STORAGE_KEY, JSON.stringify(links));
    return 'STORED';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'FULL' : 'CLOSED';
  }
}

const listeners = new Set<() => void>();

/** Calls back when links change, in this window or another. */
export function subscribeToLinks(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === STORAGE_KEY || event.key === null) listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

/** This window hears nothing of its own changes, so it is told. */
export function tellOfLinks(): void {
  for (const listener of listeners) listener();
}
