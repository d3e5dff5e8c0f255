import * as z from 'zod';
import { Observation } from '../observation.ts';

/** How one figure of a report stands to what another report, or the data of today, says. */
export const FigureChange = z.enum(['NEW', 'GONE', 'CHANGED', 'SAME']).meta({
  id: 'FigureChange',
  description:
    'NEW: it was not there; GONE: it is no more; CHANGED: it says something else; SAME: it says the same, wherever it was published',
});
export type FigureChange = z.infer<typeof FigureChange>;

/** One figure as it was said before, and as it is said after. */
export const FigureComparison = z
  .object({
    change: FigureChange,
    before: Observation.nullable().meta({ description: 'Null: it is NEW' }),
    after: Observation.nullable().meta({ description: 'Null: it is GONE' }),
  })
  .meta({ id: 'FigureComparison' });
export type FigureComparison = z.infer<typeof FigureComparison>;
