import { cleanText } from './clean-text.ts';
import { bareName, type CodeIndex, foldName } from './code-index.ts';
import { isLegacyKazakh, readLegacyKazakh } from './legacy-kazakh.ts';
import { type Reading, read, refuse } from './reading.ts';

/** A code, and whether the cell was typed in a font of before Unicode. */
export interface ReadCode {
  code: string;
  isLegacy: boolean;
}

/** EMPTY: nothing stands there; UNKNOWN: no such code or name; AMBIGUOUS: a name of several, which are named. */
export type CodeProblem =
  | { kind: 'EMPTY' }
  | { kind: 'UNKNOWN' }
  | { kind: 'AMBIGUOUS'; candidates: readonly string[] };

/**
 * Finds the code that a cell says: the code itself, or its name in Kazakh or Russian, however it is typed. Of areas also
 * codes that a spreadsheet took for numbers (`0`, `7.5E+08`, `750000000.0`). A name of several is never guessed:
 * «Алматы» alone is a city, a region and a district.
 */
export function readCode(text: string, index: CodeIndex): Reading<ReadCode, CodeProblem> {
  const cleaned = cleanText(text);
  if (cleaned === '') return refuse({ kind: 'EMPTY' });
  const code =
    index.byCode.get(cleaned.toLowerCase()) ?? (index.isKato ? findKato(cleaned, index) : undefined);
  if (code !== undefined) return read({ code, isLegacy: false });
  const candidates = [...new Set(readLegacyKazakh(cleaned).flatMap((meant) => findByName(meant, index)))];
  const [only, ...others] = candidates;
  if (only === undefined) return refuse({ kind: 'UNKNOWN' });
  if (others.length > 0) return refuse({ kind: 'AMBIGUOUS', candidates });
  return read({ code: only, isLegacy: isLegacyKazakh(cleaned) });
}

/** A name that says which kind of area it means is taken at its word; one that does not may be any of them. */
function findByName(text: string, { byName, byBareName }: CodeIndex): readonly string[] {
  const folded = foldName(text);
  const bare = bareName(folded);
  const isBare = bare === folded;
  const codes = isBare ? byBareName.get(folded) : byName.get(folded);
  return codes ?? [];
}

/** What is left of nine digits when a spreadsheet takes them for a number. */
const NUMBER_OF_KATO = /^\d{1,9}(?:[.,]0+)?$|^\d(?:[.,]\d+)?E\+?0?\d$/i;

function findKato(text: string, { byCode }: CodeIndex): string | undefined {
  const plain = text.replaceAll(/[ ']/g, '');
  if (!NUMBER_OF_KATO.test(plain)) return undefined;
  const number = Number(plain.replace(',', '.'));
  return Number.isInteger(number) ? byCode.get(String(number).padStart(9, '0')) : undefined;
}
