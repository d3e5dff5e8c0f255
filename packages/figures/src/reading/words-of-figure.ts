import type { Qualifier, UnitMeasure } from '@korsetkish/contract';
import { russianGenitiveSingular } from '../phrases/format-unit.ts';
import type { Scale } from '../phrases/scale.ts';
import {
  CURRENCY_WORDS,
  PERCENT_WORDS,
  QUALIFIER_SIGNS,
  QUALIFIER_WORDS,
  SCALE_WORDS,
} from './figure-words.ts';
import { foldForSearch } from './fold-for-search.ts';
import { readLegacyKazakh, replaceLookAlikes } from './legacy-kazakh.ts';
import { type Reading, read, refuse } from './reading.ts';

/**
 * What the words around a number leave open. UNKNOWN_WORDS: neither qualifier, scale nor unit; QUALIFIER_UNKNOWN: «менее»
 * and the like, which no code stands for; TWO_QUALIFIERS; SCALE_SAID_TWICE: by the cell and by its column;
 * OTHER_UNIT: per cent or money where the indicator is measured in something else.
 */
export type WordsProblem =
  | 'UNKNOWN_WORDS'
  | 'QUALIFIER_UNKNOWN'
  | 'TWO_QUALIFIERS'
  | 'SCALE_SAID_TWICE'
  | 'OTHER_UNIT';

/** What the words say. */
export interface WordsOfFigure {
  unitMult: number;
  qualifier: Qualifier | null;
}

/** A Kazakh ending on a number, a sign or an abbreviation: «400-ден», «20%-дан», «млн-нан». */
const ENDING = /-(?:[дтн][ае]н|[гғкқ][аеә]|с?[ыі])(?=[\s,.;]|$)/giu;

/** The longest qualifier is of two words. */
const MOST_WORDS = 2;

/** Reads what stands before and after a number. */
export function readWordsOfFigure(
  before: string,
  after: string,
  { unitMult = 0, unitMeasure = null }: { unitMult?: number; unitMeasure?: UnitMeasure | null },
): Reading<WordsOfFigure, WordsProblem> {
  const around = `${before} ${after}`.replace(ENDING, ' ');
  const signs: string[] = around.match(/[%‰₸<>≥≤≈~]/g) ?? [];
  const qualifiers: (Qualifier | 'UNKNOWN')[] = signs.flatMap((sign) => QUALIFIER_SIGNS[sign] ?? []);
  const scales: Scale[] = [];
  let isPercent = signs.includes('%');
  let isMoney = signs.includes('₸');

  const words = splitWords(around);
  const ofUnit = wordsOfUnit(unitMeasure);
  for (let index = 0; index < words.length; ) {
    const known = longestKnown(words, index);
    const word = words[index] ?? '';
    if (known !== undefined) qualifiers.push(known.qualifier);
    else if (SCALE_WORDS.has(word)) scales.push(SCALE_WORDS.get(word) ?? 0);
    else if (PERCENT_WORDS.has(word)) isPercent = true;
    else if (CURRENCY_WORDS.has(word)) isMoney = true;
    else if (!ofUnit.has(word)) return refuse('UNKNOWN_WORDS');
    index += known?.length ?? 1;
  }

  if (signs.includes('‰')) return refuse('OTHER_UNIT');
  if (qualifiers.includes('UNKNOWN')) return refuse('QUALIFIER_UNKNOWN');
  if (qualifiers.length > 1) return refuse('TWO_QUALIFIERS');
  if (scales.length > 1 || (scales.length === 1 && unitMult !== 0)) return refuse('SCALE_SAID_TWICE');
  const unit = unitMeasure?.unitMeasure;
  if (unit !== undefined && ((isPercent && unit !== 'PERCENT') || (isMoney && !/^KZT(?:_|$)/.test(unit)))) {
    return refuse('OTHER_UNIT');
  }
  const [qualifier = null] = qualifiers as Qualifier[];
  return read({ unitMult: scales[0] ?? unitMult, qualifier });
}

/** Folded words, legacy letters read the commonest way: qualifiers and scales hold no letter that the ways differ in. */
function splitWords(text: string): string[] {
  const [meant = text] = readLegacyKazakh(text);
  return foldForSearch(replaceLookAlikes(meant))
    .split(' ')
    .filter((word) => word !== '');
}

function longestKnown(
  words: readonly string[],
  index: number,
): { qualifier: Qualifier | 'UNKNOWN'; length: number } | undefined {
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    const phrase = words.slice(index, index + length);
    const qualifier = phrase.length === length ? QUALIFIER_WORDS.get(phrase.join(' ')) : undefined;
    if (qualifier !== undefined) return { qualifier, length };
  }
  return undefined;
}

/** Every word that the unit is written with, in both languages and in every form after a number. */
function wordsOfUnit(unitMeasure: UnitMeasure | null): ReadonlySet<string> {
  if (unitMeasure === null) return new Set();
  const { kk, ru } = unitMeasure.afterNumber;
  const forms = [kk, ru.one, ru.few, ru.many, russianGenitiveSingular(unitMeasure)];
  return new Set(forms.flatMap((form) => splitWords(form)));
}
