import type { Note, Observation } from '@korsetkish/contract';
import { type Catalogue, noteConcerns } from '@korsetkish/figures';

/** The notes that belong beside the figures shown, in the catalogue's order, each text once. */
export function findNotes(notes: readonly Note[], observations: readonly Observation[]): Note[] {
  const concerned = notes.filter((note) =>
    observations.some((observation) => noteConcerns(note, observation)),
  );
  return concerned.filter(
    (note, place) => concerned.findIndex(({ text }) => text.ru === note.text.ru) === place,
  );
}

/** The notes that the indicators of some figures have on these figures. */
export function findNotesOf(
  observations: readonly Observation[],
  catalogue: Pick<Catalogue, 'indicator'>,
): Note[] {
  const indicators = new Set(observations.map(({ indicator }) => indicator));
  return findNotes(
    [...indicators].flatMap((indicator) => catalogue.indicator(indicator).notes),
    observations,
  );
}
