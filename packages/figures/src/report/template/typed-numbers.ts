/** Days, years and numbers of laws may be typed; whatever else is a number comes out of the figures. */
const TYPED_NUMBERS = new RegExp(
  [
    String.raw`\d{1,2}\.\d{1,2}\.\d{4}`,
    String.raw`№\s*[\p{L}\d/-]+`,
    String.raw`(?:стать|пункт)\p{L}*\s+\d+`,
    String.raw`\d+\s*[-‑]\s*(?:ба[бп]|тарма[қғ])\p{L}*`,
    String.raw`\d{1,2}\s+(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\s+\d{4}`,
    String.raw`\d{4}\s+жылғы\s+\d{1,2}\s+\p{L}+`,
    String.raw`(?:\d{4}–)?\d{4}\s+(?:год|жыл)\p{L}*`,
  ].join('|'),
  'giu',
);

/** A text with blanks in place of the numbers that may be typed, so that what is left has to come out of figures. */
export const withoutTypedNumbers = (text: string): string =>
  text.replaceAll(TYPED_NUMBERS, (typed) => typed.replaceAll(/\S/g, ' '));
