import type { Language, Note, NoteKind } from '@korsetkish/contract';

/** Whose words follow: what a source says is never passed on as a fact. */
const ATTRIBUTION: Record<NoteKind, Record<Language, string>> = {
  WHY_IT_MOVED: { kk: 'Дереккөз түсіндірмесі: ', ru: 'Пояснение источника: ' },
  STATEMENT: { kk: 'Дереккөзде былай делінген: ', ru: 'В источнике сказано: ' },
  HOW_TO_READ: { kk: '', ru: '' },
};

/** A note with the words that say whose it is. */
function formatNote({ kind, text }: Pick<Note, 'kind' | 'text'>, language: Language): string {
  return ATTRIBUTION[kind][language] + text[language];
}

/** All notes beside one figure, as one text; '' for none. */
export function formatNotes(notes: readonly Note[], language: Language): string {
  return notes.map((note) => formatNote(note, language)).join(' ');
}
