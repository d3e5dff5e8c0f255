import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { KatoCode } from '../ref-area.ts';
import { Scenario } from '../scenario.ts';
import { TimePeriod } from '../time-period.ts';

/** A figure by what it is of; what it says stands with the observations. */
export const FigureReference = z
  .object({
    indicator: ConceptCode,
    breakdown: z.string().meta({ description: 'Codes, canonical text; empty: the printed total' }),
    refArea: KatoCode,
    timePeriod: TimePeriod,
    scenario: Scenario,
  })
  .meta({ id: 'FigureReference' });
export type FigureReference = z.infer<typeof FigureReference>;
