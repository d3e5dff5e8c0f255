import type { CatalogueEntry, Language } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import { nameEntry, nameInCatalogue } from './things.ts';

/** As much as a heading holds, in characters: a note is a paragraph, and its form has all of it. */
const WHOLE_WORDS = /^.{1,80}(?=\s)/su;

/** What the page of an entry is headed by: its name, the beginning of its text, or its code where it has neither. */
export function headEntry(
  entry: CatalogueEntry,
  language: Language,
  catalogue: Pick<Catalogue, 'direction'>,
): string {
  const { code } = nameEntry(entry);
  const name = nameInCatalogue(entry, catalogue)[language];
  if (name.length <= 80) return name || code;
  const [beginning = name] = name.match(WHOLE_WORDS) ?? [];
  return `${beginning.replace(/[\s.,:;—–-]+$/u, '')}…`;
}
