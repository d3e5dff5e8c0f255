const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/;

/**
 * `31.05.2021`, in both languages, from `2021-05-31` or a moment that starts with it.
 * @throws RangeError when the text does not start with an ISO date
 */
export function formatDate(isoDate: string): string {
  const [, year, month, day] = ISO_DATE.exec(isoDate) ?? [];
  if (day === undefined) throw new RangeError(`not an ISO date: ${isoDate}`);
  return `${day}.${month}.${year}`;
}
