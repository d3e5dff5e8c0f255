/**
 * A list of an address: comma-separated text there, an array in the program; both arrive here. Items that make no sense
 * and those that come twice are left out; an empty list is none.
 */
export function parseList(written: unknown, isItem: (text: string) => boolean): string[] | undefined {
  const items: unknown[] = Array.isArray(written) ? written : isText(written) ? written.split(',') : [];
  const known = new Set(items.filter(isText).filter(isItem));
  return known.size > 0 ? [...known] : undefined;
}

/** The same for a list out of few choices. */
export function parseChoices<Choice extends string>(
  written: unknown,
  choices: readonly Choice[],
): Choice[] | undefined {
  const known = new Set(parseList(written, () => true));
  const chosen = choices.filter((choice) => known.has(choice));
  return chosen.length > 0 ? chosen : undefined;
}

export function isText(written: unknown): written is string {
  return typeof written === 'string';
}
