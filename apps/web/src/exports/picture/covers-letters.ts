const RANGE = /^U\+(?<first>[\dA-F]+)(?:-(?<last>[\dA-F]+))?$/i;
/** `U+4??`, as a stylesheet may be shortened to. */
const WILDCARDS = /\?/g;

/**
 * Whether a font file for `unicodeRange` is needed to write any of the letters: `U+0400-045F, U+0490-0491`. A file
 * without a range is for all letters.
 */
export function coversLetters(unicodeRange: string, letters: ReadonlySet<string>): boolean {
  if (unicodeRange.trim() === '') return true;
  const ranges = unicodeRange.split(',').map(readRange);
  return [...letters].some((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => first <= point && point <= last);
  });
}

function readRange(text: string): [first: number, last: number] {
  const range = text.trim();
  const spread = range.includes('?')
    ? `${range.replace(WILDCARDS, '0')}-${range.slice(2).replace(WILDCARDS, 'F')}`
    : range;
  const { first, last = first } = RANGE.exec(spread)?.groups ?? {};
  if (first === undefined || last === undefined) throw new RangeError(`not a range of letters: ${text}`);
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
