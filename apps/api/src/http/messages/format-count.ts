const GROUPED = new Intl.NumberFormat('ru');

/** `10 000`, as all languages of the messages write it. */
export function formatCount(count: number): string {
  return GROUPED.format(count);
}
