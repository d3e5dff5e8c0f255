// Russian orders Cyrillic well enough where a browser has no Kazakh data; its own default might be English.
const collator = new Intl.Collator(['kk', 'ru']);

/** Order of two names in the Kazakh alphabet (ә after а, қ after к), which holds every Russian letter too. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}
