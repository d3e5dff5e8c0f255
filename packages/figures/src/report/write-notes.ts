import type { Note, NoteKind, Observation } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Headline, inBothLanguages } from '../headlines/headline.ts';
import { noteConcerns } from '../notes/note-concerns.ts';
import type { Block } from './report-block.ts';

/** Whose words follow: what a source says is never passed on as a fact, and a caution is called one. */
const ATTRIBUTION: Readonly<Record<NoteKind, Headline>> = {
  WHY_IT_MOVED: { kk: 'Дереккөзде былай түсіндіріледі', ru: 'Источник объясняет' },
  STATEMENT: { kk: 'Дереккөзде былай делінген', ru: 'В источнике сказано' },
  HOW_TO_READ: { kk: 'Анықтама үшін', ru: 'Справочно' },
};

/**
 * The notes that belong beside figures, in the order of the catalogue. What is said of several indicators in the same
 * words is said once.
 */
export function writeNotes(figures: readonly Observation[], catalogue: Catalogue): Block[] {
  const told = Map.groupBy(
    listNotes(figures, catalogue),
    ({ kind, text }) => `${kind} ${text.kk} ${text.ru}`,
  );
  return [...told.values()].flatMap(([first, ...alike]) => {
    if (first === undefined) return [];
    const { kind, source, text } = first;
    return [
      {
        block: 'NOTE' as const,
        notes: [first, ...alike].map(({ note }) => note),
        kind,
        source,
        text: inBothLanguages((language) => `${ATTRIBUTION[kind][language]}: ${text[language]}`),
      },
    ];
  });
}

function listNotes(figures: readonly Observation[], catalogue: Catalogue): Note[] {
  return catalogue.indicators
    .toSorted((one, other) => one.position - other.position)
    .flatMap(({ notes }) => notes)
    .filter((note) => figures.some((figure) => noteConcerns(note, figure)));
}
