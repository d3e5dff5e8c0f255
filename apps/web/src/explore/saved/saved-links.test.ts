import { describe, expect, it } from 'vitest';
import { readStored, storeLinks } from './link-storage.ts';
import { addLink, parseLinks, removeLink, renameLink, type SavedLink } from './saved-links.ts';

const neet: SavedLink = { name: 'NEET', search: '?indicator=YOUTH_NEET_RATE' };
const flats: SavedLink = { name: 'Пәтерлер', search: '?indicator=YOUTH_HOUSING' };

describe('saved links', () => {
  it('are added first, with a tidy name', () => {
    expect(addLink([neet], { ...flats, name: '  Пәтерлер   2020 ' })).toEqual({
      result: 'SAVED',
      links: [{ ...flats, name: 'Пәтерлер 2020' }, neet],
    });
    expect(addLink([], { ...neet, name: 'я'.repeat(200) })).toMatchObject({
      links: [{ name: 'я'.repeat(80) }],
    });
  });

  it('keep neither a name nor a view twice', () => {
    expect(addLink([neet], { ...flats, name: 'neet' })).toEqual({ result: 'SAME_NAME' });
    expect(addLink([neet], { ...neet, name: 'Other' })).toEqual({ result: 'SAME_VIEW', name: 'NEET' });
    expect(addLink([], { ...neet, name: ' ' })).toEqual({ result: 'NO_NAME' });
  });

  it('are renamed, but not to a name that another has', () => {
    expect(renameLink([neet, flats], neet.search, 'Жастар')).toMatchObject({
      links: [{ name: 'Жастар', search: neet.search }, flats],
    });
    expect(renameLink([neet, flats], neet.search, 'neet')).toMatchObject({ result: 'SAVED' });
    expect(renameLink([neet, flats], neet.search, 'ПӘТЕРЛЕР')).toEqual({ result: 'SAME_NAME' });
    expect(renameLink([neet], neet.search, '')).toEqual({ result: 'NO_NAME' });
  });

  it('are removed', () => {
    expect(removeLink([neet, flats], neet.search)).toEqual([flats]);
  });

  it.each([
    [null, []],
    ['no json', []],
    ['{"name":"x"}', []],
    [JSON.stringify([neet, { name: 1, search: '?' }, null, 'x', { ...flats, more: 1 }]), [neet, flats]],
  ])('read from %s', (stored, links) => {
    expect(parseLinks(stored)).toEqual(links);
  });
});

describe('the storage of links', () => {
  const closed = () => {
    throw new DOMException('denied', 'SecurityError');
  };

  it('gives back what it was given', () => {
    const held = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, text: string) => void held.set(key, text),
    });
    expect(readStored(storage)).toBe('[]');
    expect(storeLinks(storage, [neet])).toBe('STORED');
    expect(parseLinks(readStored(storage))).toEqual([neet]);
  });

  it('tells a full storage from a closed one', () => {
    const full = () => ({
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(storeLinks(full, [neet])).toBe('FULL');
    expect(storeLinks(closed, [neet])).toBe('CLOSED');
    expect(readStored(closed)).toBeNull();
  });
});
