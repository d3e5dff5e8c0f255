import * as z from 'zod';
import { ConceptCode } from './concept-code.ts';

/** A choice of codes, one a dimension: `{ OUTCOME: "APPROVED" }`. Empty = the printed total. */
export const Breakdown = z.record(ConceptCode, ConceptCode).meta({
  id: 'Breakdown',
  example: { OUTCOME: 'APPROVED' },
  description: 'Dimension to code; empty = the printed total',
});
export type Breakdown = z.infer<typeof Breakdown>;
