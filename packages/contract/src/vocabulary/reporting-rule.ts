import * as z from 'zod';
import { ConceptCode } from './concept-code.ts';
import { Frequency } from './frequency.ts';
import { KatoCode } from './ref-area.ts';
import { Scenario } from './scenario.ts';

/** What is reported, for which area, how often, and when it is due. */
export const ReportingRule = z
  .object({
    rule: ConceptCode.meta({ example: 'ALMATY_YOUTH' }),
    direction: ConceptCode,
    refArea: KatoCode,
    byParts: z.boolean().meta({
      description: 'True: each area directly within the area reports by itself, instead of the area',
    }),
    frequency: Frequency,
    cumulative: z.boolean().meta({ description: 'True: each report covers everything since 1 January' }),
    scenario: Scenario,
    indicators: z
      .array(ConceptCode)
      .meta({ description: 'Indicators that are asked for; none: all of the direction, new ones too' }),
    dueDays: z.int().min(0).max(366).meta({
      description: 'Days by which it is due, after the last day of the period; of a plan, after the first',
    }),
    validFrom: z.iso.date().meta({ description: 'First day of the first period that is reported' }),
    validTo: z.iso
      .date()
      .nullable()
      .meta({ description: 'Last day on which a period may end that is reported; null: it goes on' }),
  })
  .meta({ id: 'ReportingRule' });
export type ReportingRule = z.infer<typeof ReportingRule>;
