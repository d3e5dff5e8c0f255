import type { Note, Observation } from '@korsetkish/contract';
import { hasCodes } from '../scope/has-codes.ts';

/** What a note can be pinned to. */
type Coordinates = 'indicator' | 'breakdown' | 'refArea' | 'timePeriod' | 'scenario';

/**
 * Whether a note belongs beside a figure: every scope that the note sets holds for it. A note on a breakdown concerns
 * every figure that has its codes, whatever else the figure is broken down by: one on the topic COVID-19 concerns the
 * television stories on COVID-19 too, but not the total over topics. Notes are about what is published: none belongs
 * beside a synthetic figure.
 */
export function noteConcerns(
  note: Pick<Note, Coordinates>,
  figure: Readonly<Pick<Observation, Coordinates> & Partial<Pick<Observation, 'layer'>>>,
): boolean {
  return (
    figure.layer !== 'training' &&
    note.indicator === figure.indicator &&
    (note.breakdown === null || hasCodes(figure.breakdown, note.breakdown)) &&
    (note.refArea === null || note.refArea === figure.refArea) &&
    (note.timePeriod === null || note.timePeriod === figure.timePeriod) &&
    (note.scenario === null || note.scenario === figure.scenario)
  );
}
