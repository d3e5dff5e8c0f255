import type { Language, Note, NoteKind } from '@korsetkish/contract';
import type { Headline } from '@korsetkish/figures';

/** Whose word a note is, said before it; the editors' own caution needs no name. */
const ATTRIBUTION: Record<NoteKind, Headline | null> = {
  WHY_IT_MOVED: { kk: 'Есепте былай түсіндіріледі', ru: 'Отчёт объясняет' },
  STATEMENT: { kk: 'Есепте былай делінген', ru: 'В отчёте сказано' },
  HOW_TO_READ: null,
};

/** A note with whose word it is: `Отчёт объясняет: из-за ограничений...`. */
export function sayNote({ kind, text }: Pick<Note, 'kind' | 'text'>, language: Language): string {
  const attribution = ATTRIBUTION[kind];
  return attribution === null ? text[language] : `${attribution[language]}: ${text[language]}`;
}
