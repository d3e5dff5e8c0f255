/** The items in an order that depends on the seed alone, so that a test which fails fails again. */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  return items
    .map((item, place) => ({ item, key: scatter(place + seed * items.length) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Knuth's multiplicative hash: sends neighbouring whole numbers far apart. */
function scatter(whole: number): number {
  return Math.imul(whole + 1, 2_654_435_761) >>> 0;
}
