import type { SourceLocator } from '@korsetkish/contract';

/** Where something of a document stands in the source that the document was read in; null: it was read in none. */
export function locateInDocument(
  { source }: { source: { code: string } | null },
  { section, paragraph }: { section: string | null; paragraph: string | null },
): SourceLocator | null {
  return source && { code: source.code, section, paragraph };
}
