/** What the address of the page of changes carries. */
export type ChangesSearch = {
  /** Number of the revision after which changes are shown; without it, the first. */
  since?: number | undefined;
};

/** Reads such an address; what makes no sense is left out. */
export function parseChangesSearch({ since }: Record<string, unknown>): ChangesSearch {
  const number = Number(since);
  return { since: Number.isSafeInteger(number) && number >= 1 ? number : undefined };
}
