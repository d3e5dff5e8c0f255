const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/**
 * Quarters are written in Roman numerals in both languages.
 * @param quarter 1 to 4
 * @throws RangeError for any other number
 */
export function romanQuarter(quarter: number): string {
  const roman = ROMAN[quarter - 1];
  if (roman === undefined) throw new RangeError(`not a quarter: ${quarter}`);
  return roman;
}
