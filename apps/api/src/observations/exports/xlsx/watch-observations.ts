import type { Note } from '@korsetkish/contract';
import type { ObservationWithTexts } from '../../find-observations-with-texts.ts';

/** What the figures of a file refer to: as much as the catalogue holds, however many figures there are. */
export type Seen = {
  /** Figures by the code of their source. */
  sources: Map<string, number>;
  /** Notes by their code, in the order they were met. */
  notes: Map<string, Note>;
};

export const seenNothing = (): Seen => ({ sources: new Map(), notes: new Map() });

/** The observations one by one; what they refer to is written into `seen` as they pass. */
export async function* watchObservations(
  batches: AsyncIterable<readonly ObservationWithTexts[]>,
  seen: Seen,
): AsyncGenerator<ObservationWithTexts> {
  for await (const batch of batches) {
    for (const row of batch) {
      seen.sources.set(row.source, (seen.sources.get(row.source) ?? 0) + 1);
      for (const note of row.notes) seen.notes.set(note.note, note);
      yield row;
    }
  }
}
