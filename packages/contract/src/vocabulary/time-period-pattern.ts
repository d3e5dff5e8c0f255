/**
 * The SDMX time forms in use, always text, never a `Date`:
 * `2020`, `2021-Q1`, `2021-04`, `2021-01-01/P5M` (first five months), `2017-01-01/P4Y`, `2021-05-31` (as of a day).
 */
export const TIME_PERIOD_PATTERN =
  /^(?<year>[12]\d{3})(?:-Q(?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01])(?:\/P(?<count>[1-9]\d?)(?<unit>[MY]))?)?)?$/;

/** Whether a text is a possible period: one of the forms, on a real day; 2021-02-30 is not. */
export function isTimePeriod(text: string): boolean {
  const groups = TIME_PERIOD_PATTERN.exec(text)?.groups;
  if (!groups) return false;
  const { year, month, day } = groups;
  if (month === undefined || day === undefined) return true;
  return Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
