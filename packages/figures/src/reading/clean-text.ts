/** Marks that are not seen: soft hyphens, zero-width spaces and joiners, marks of direction, the byte order mark. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** Hyphens, dashes and minus signs, from the hyphen that holds a line to the full-width one. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** A text of a cell with ordinary spaces, single, and hyphens for every kind of dash; letters are kept. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').replace(DASHES, '-').replace(/\s+/g, ' ').trim();
}
