import type { Breakdown, LocalizedText } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { inBothLanguages } from './headline.ts';

/** The names of a breakdown's codes: `Телесюжеты, Пандемия COVID-19`; empty texts for the total. */
export function nameBreakdown(breakdown: Breakdown, catalogue: Catalogue): LocalizedText {
  const names = Object.entries(breakdown).map(([dimension, code]) => catalogue.code(dimension, code).name);
  return inBothLanguages((language) => names.map((name) => name[language]).join(', '));
}

/**
 * `name, code`, or the name alone where it says the code already, in whatever case: «Суммарный еженедельный тираж
 * городских газет» needs no «Городские газеты».
 */
export function nameWithCode(name: LocalizedText, code: LocalizedText): LocalizedText {
  return inBothLanguages((language) =>
    saysAlready(name[language], code[language]) ? name[language] : `${name[language]}, ${code[language]}`,
  );
}

const WORD = /[\p{L}\p{N}]{4,}/gu;

/** Long enough to tell words apart, short enough to leave out the endings of both languages. */
const STEM_LENGTH = 5;

function saysAlready(name: string, code: string): boolean {
  const words = code.toLowerCase().match(WORD) ?? [code.toLowerCase()];
  return words.every((word) => name.toLowerCase().includes(word.slice(0, STEM_LENGTH)));
}
