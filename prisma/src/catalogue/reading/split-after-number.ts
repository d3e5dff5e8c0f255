/** The Russian forms of a unit after a number. */
export type AfterNumber = { one: string; few: string; many: string };

/**
 * Reads `заявка, заявки, заявок` (after 1, 2 and 5) or one form that serves for all: `кв. см`.
 * @returns null when there are neither one nor three
 */
export function splitAfterNumber(cell: string): AfterNumber | null {
  const [one, few = one, many = one, ...more] = cell.split(',').map((form) => form.trim());
  const count = cell.split(',').length;
  if (!one || !few || !many || more.length > 0 || count === 2) return null;
  return { one, few, many };
}
