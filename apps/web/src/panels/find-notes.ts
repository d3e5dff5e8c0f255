import type { Breakdown, Note, Observation } from '@korsetkish/contract';

const isPartOf = (scope: Breakdown, breakdown: Breakdown): boolean =>
  Object.entries(scope).every(([dimension, code]) => breakdown[dimension] === code);

/** Whether a note belongs beside a figure: every scope that the note sets must hold for it. */
function noteConcerns(note: Note, observation: Observation): boolean {
  return (
    note.indicator === observation.indicator &&
    (note.breakdown === null || isPartOf(note.breakdown, observation.breakdown)) &&
    (note.refArea === null || note.refArea === observation.refArea) &&
    (note.timePeriod === null || note.timePeriod === observation.timePeriod) &&
    (note.scenario === null || note.scenario === observation.scenario)
  );
}

/** The notes that belong beside the figures shown, in the catalogue's order, each text once. */
export function findNotes(notes: readonly Note[], observations: readonly Observation[]): Note[] {
  const concerned = notes.filter((note) =>
    observations.some((observation) => noteConcerns(note, observation)),
  );
  return concerned.filter(
    (note, place) => concerned.findIndex(({ text }) => text.ru === note.text.ru) === place,
  );
}
