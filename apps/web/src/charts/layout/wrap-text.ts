import { measureText } from './measure-text.ts';

/** Places where a line may end: after a space or a hyphen inside a word. A no-break space holds. */
const WORDS = /[^ -]+-?|-/g;

/**
 * Breaks a label into lines no wider than `maxEm` (em). Nothing is shortened: a word that alone is wider is broken
 * between letters, so a label never leaves its place and never loses its end.
 */
export function wrapText(text: string, maxEm: number, weight: 'regular' | 'bold' = 'regular'): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const spaced = index > 0 && text[index - 1] === ' ' && line !== '' ? `${line} ${word}` : line + word;
    if (measureText(spaced, weight) <= maxEm) {
      line = spaced;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measureText(line, weight) > maxEm && line.length > 1) {
      const fitting = fitLetters(line, maxEm, weight);
      lines.push(line.slice(0, fitting));
      line = line.slice(fitting);
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function fitLetters(word: string, maxEm: number, weight: 'regular' | 'bold'): number {
  let count = 1;
  while (count < word.length && measureText(word.slice(0, count + 1), weight) <= maxEm) count += 1;
  return count;
}
