import { type Annotation, formatBreakdown, type Note } from '@korsetkish/contract';
import type { FileRow } from '../file-row.ts';

/** What the figures of a file refer to: as much as the catalogue holds, however many figures there are. */
export type Seen = {
  /** Figures by the code of their source. */
  sources: Map<string, number>;
  /** Notes, each once, in the order they were met. */
  notes: Map<string, Note>;
  /** Annotations by their code, in the order they were met. */
  annotations: Map<string, Annotation>;
};

/** A note and what it is about: some are worded for one figure each, under one code. */
const keyOf = ({ note, indicator, breakdown, refArea, timePeriod }: Note): string =>
  [note, indicator, breakdown && formatBreakdown(breakdown), refArea, timePeriod].join(' ');

export const seenNothing = (): Seen => ({ sources: new Map(), notes: new Map(), annotations: new Map() });

/** The observations one by one; what they refer to is written into `seen` as they pass. */
export async function* watchObservations(
  batches: AsyncIterable<readonly FileRow[]>,
  seen: Seen,
): AsyncGenerator<FileRow> {
  for await (const batch of batches) {
    for (const row of batch) {
      seen.sources.set(row.source, (seen.sources.get(row.source) ?? 0) + 1);
      for (const note of row.notes) seen.notes.set(keyOf(note), note);
      for (const annotation of row.annotations) seen.annotations.set(annotation.annotation, annotation);
      yield row;
    }
  }
}
