/** What the address of the calendar carries, and that of the page of completeness. */
export type DeskSearch = {
  /** The year whose reports are shown; without it, this one. */
  year?: number | undefined;
};

/** Reads such an address; what makes no sense is left out. */
export function parseDeskSearch({ year }: Record<string, unknown>): DeskSearch {
  const number = Number(year);
  return { year: Number.isInteger(number) && number >= 1900 && number <= 2100 ? number : undefined };
}
