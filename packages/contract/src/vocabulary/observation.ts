import * as z from 'zod';
import { Breakdown } from './breakdown.ts';
import { ConceptCode } from './concept-code.ts';
import { Layer } from './layer.ts';
import { LocalizedText } from './localized-text.ts';
import { ObsStatus } from './obs-status.ts';
import { PlanVersion } from './plan-version.ts';
import { Qualifier } from './qualifier.ts';
import { KatoCode } from './ref-area.ts';
import { Scenario } from './scenario.ts';
import { SourceLocator } from './source.ts';
import { TimePeriod } from './time-period.ts';

/** One figure exactly as published: `obsValue` x 10^`unitMult` `unitMeasure`, `decimals` digits printed after the comma. */
export const Observation = z
  .object({
    indicator: ConceptCode,
    refArea: KatoCode,
    breakdown: Breakdown,
    timePeriod: TimePeriod,
    periodAssumed: z.boolean().meta({ description: 'True: the source does not print the period' }),
    scenario: Scenario,
    obsValue: z
      .number()
      .nullable()
      .meta({ description: 'As printed, before the multiplier; null is never zero' }),
    decimals: z.int().min(0).meta({ description: 'Digits printed after the decimal comma' }),
    unitMeasure: ConceptCode,
    unitMult: z.int().meta({ description: 'Power of ten the figure was printed in: 3 = thousands' }),
    obsStatus: ObsStatus,
    qualifier: Qualifier.nullable(),
    source: SourceLocator,
    definitions: z.array(ConceptCode).min(1).optional().meta({
      description:
        'What the figure’s source counts in that period, where it is declared for that source; several: it changed within the period',
    }),
    planVersion: PlanVersion.optional().meta({
      description:
        'Of a plan in force: the act it follows, and what it replaced; absent where it has one version',
    }),
    note: LocalizedText.nullable().meta({ description: 'Caution that belongs to this very figure' }),
    layer: Layer,
    publishedAt: z.iso.datetime(),
  })
  .meta({ id: 'Observation' });
export type Observation = z.infer<typeof Observation>;
