import type { Note, NoteKind } from '@korsetkish/contract';

/** How to read a figure comes before why it moved, and the source's reasons before its statements. */
const ORDER: Record<NoteKind, number> = { HOW_TO_READ: 0, WHY_IT_MOVED: 1, STATEMENT: 2 };

/** More notes than this are folded away, unless they are important: a panel is read in seconds. */
const NOTES_IN_SIGHT = 2;

/** The notes to be read at once, and those behind a fold. What is important is never folded. */
export function foldNotes(notes: readonly Note[]): { inSight: Note[]; folded: Note[] } {
  const inOrder = notes.toSorted(
    (a, b) => Number(b.important) - Number(a.important) || ORDER[a.kind] - ORDER[b.kind],
  );
  const important = inOrder.filter((note) => note.important).length;
  const shown = Math.max(important, NOTES_IN_SIGHT);
  return { inSight: inOrder.slice(0, shown), folded: inOrder.slice(shown) };
}
