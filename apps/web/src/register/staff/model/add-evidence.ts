import { type Draft, listAt, writeAt } from '../../../administration/model/draft.ts';

/** A step with another piece of evidence behind those that it has. */
export const addEvidence = (step: Draft, evidence: Draft): Draft =>
  writeAt(step, 'evidence', [...listAt(step, 'evidence'), evidence]);

/** A step without the piece of evidence at a place. */
export const removeEvidence = (step: Draft, place: number): Draft =>
  writeAt(step, 'evidence', listAt(step, 'evidence').toSpliced(place, 1));
