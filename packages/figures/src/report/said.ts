import type { DerivedKind, Language, Observation } from '@korsetkish/contract';
import { type Headline, inBothLanguages } from '../headlines/headline.ts';
import type { Figure, Quantity } from '../quantity/quantity.ts';

/** A number that no source prints, with the figures that it was worked out from, in the order that its kind names. */
export interface Derivation extends Quantity {
  kind: DerivedKind;
  operands: readonly Figure[];
}

/** A piece of a text, with all that it prints. */
export interface Run {
  text: string;
  figures: readonly Observation[];
  derived: readonly Derivation[];
}

/** One text in both languages, so that a reader can trace, count and compare every number of it. */
export type Said = Readonly<Record<Language, readonly Run[]>>;

/** Words without a number of their own. */
export const words = (text: string): Run => ({ text, figures: [], derived: [] });

/** Says the same in both languages. */
export function sayBoth(say: (language: Language) => readonly Run[]): Said {
  return { kk: say('kk'), ru: say('ru') };
}

/** Words that no number stands in. */
export const sayWords = (text: Headline): Said => sayBoth((language) => [words(text[language])]);

/** A text and what closes it: `. `, `; `, `, из них:`. Marks of footnotes stand before it. */
export function closeWith(said: Said, ending: Headline): Said {
  return sayBoth((language) => [...said[language], words(ending[language])]);
}

/** Texts one after the other. */
export function concatSaid(texts: readonly Said[]): Said {
  return sayBoth((language) => texts.flatMap((said) => said[language]));
}

/** The text alone. */
export function textOf(said: Said): Headline {
  return inBothLanguages((language) => said[language].map(({ text }) => text).join(''));
}

/** Runs joined as clauses are: `A, B и C`; in Kazakh by commas alone. */
export function joinRuns(runs: readonly Run[], language: Language): Run[] {
  return runs.map((run, place) => {
    const isLast = place === runs.length - 1;
    const before = place === 0 ? '' : language === 'ru' && isLast ? ' и ' : ', ';
    return { ...run, text: before + run.text };
  });
}
