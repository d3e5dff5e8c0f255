/** A dash stays with the word before it: no line begins with one, in either language. */
export const keepDashes = (text: string): string => text.replaceAll(' —', '\u00a0—');
