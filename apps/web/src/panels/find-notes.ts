import type { Note, Observation } from '@korsetkish/contract';
import { noteConcerns } from '@korsetkish/figures';

/** The notes that belong beside the figures shown, in the catalogue's order, each text once. */
export function findNotes(notes: readonly Note[], observations: readonly Observation[]): Note[] {
  const concerned = notes.filter((note) =>
    observations.some((observation) => noteConcerns(note, observation)),
  );
  return concerned.filter(
    (note, place) => concerned.findIndex(({ text }) => text.ru === note.text.ru) === place,
  );
}
