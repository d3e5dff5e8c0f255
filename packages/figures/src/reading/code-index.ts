import { KATO_CODE_PATTERN, type LocalizedText } from '@korsetkish/contract';
import { cleanText } from './clean-text.ts';
import { foldForSearch } from './fold-for-search.ts';
import { replaceLookAlikes } from './legacy-kazakh.ts';

/** A code with the names it is written by: an area, a code of a dimension, an indicator. */
export interface NamedCode {
  code: string;
  name: LocalizedText;
  /** Short and former names. */
  otherNames?: readonly LocalizedText[];
}

/** Codes ready to be found by what a cell says. */
export interface CodeIndex {
  /** By code, in lower case. */
  byCode: ReadonlyMap<string, string>;
  /** By whole names, folded. */
  byName: ReadonlyMap<string, readonly string[]>;
  /** By names without the word that tells a city from a region or a district. */
  byBareName: ReadonlyMap<string, readonly string[]>;
  /** True: codes of areas, which spreadsheets take for numbers. */
  isKato: boolean;
}

/** Words that tell kinds of areas apart, folded, whole and shortened. A name without one may be of any kind. */
const KINDS_OF_AREA: ReadonlyMap<string, string> = new Map(
  Object.entries({
    город: 'город',
    г: 'город',
    гор: 'город',
    қаласы: 'қаласы',
    қ: 'қаласы',
    область: 'область',
    обл: 'область',
    облысы: 'облысы',
    район: 'район',
    ауданы: 'ауданы',
    ауд: 'ауданы',
    республика: 'республика',
    республикасы: 'республикасы',
  }).map(([written, kind]) => [foldForSearch(written), foldForSearch(kind)]),
);
const KIND_WORDS: ReadonlySet<string> = new Set(KINDS_OF_AREA.values());

/** A whole name as it is compared: look-alikes and shortened kinds of areas (г., обл., р-н) are written out. */
export function foldName(text: string): string {
  return foldForSearch(replaceLookAlikes(cleanText(text)))
    .replace(/(?<!\S)р н(?!\S)/gu, 'район')
    .split(' ')
    .map((word) => KINDS_OF_AREA.get(word) ?? word)
    .join(' ');
}

/** The same without the words for a kind of area; null when there is nothing else in it. */
export function bareName(folded: string): string | null {
  const words = folded.split(' ').filter((word) => !KIND_WORDS.has(word));
  return words.length === 0 ? null : words.join(' ');
}

/** Prepares a codelist; a few thousand codes take milliseconds, finding one takes none. */
export function buildCodeIndex(codes: readonly NamedCode[]): CodeIndex {
  const byName = new Map<string, string[]>();
  const byBareName = new Map<string, string[]>();
  for (const { code, name, otherNames = [] } of codes) {
    for (const text of [name, ...otherNames].flatMap(({ kk, ru }) => [kk, ru])) {
      const folded = foldName(text);
      addOnce(byName, folded, code);
      const bare = bareName(folded);
      if (bare !== null) addOnce(byBareName, bare, code);
    }
  }
  return {
    byCode: new Map(codes.map(({ code }) => [code.toLowerCase(), code])),
    byName,
    byBareName,
    isKato: codes.length > 0 && codes.every(({ code }) => KATO_CODE_PATTERN.test(code)),
  };
}

function addOnce(index: Map<string, string[]>, key: string, code: string): void {
  const codes = index.get(key);
  if (codes === undefined) index.set(key, [code]);
  else if (!codes.includes(code)) codes.push(code);
}
