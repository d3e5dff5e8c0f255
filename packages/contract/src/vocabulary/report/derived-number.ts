import * as z from 'zod';
import { Observation } from '../observation.ts';
import { Qualifier } from '../qualifier.ts';

/** What a number of a report was worked out as. The operands stand in the order in which they are named here. */
export const DerivedKind = z
  .enum([
    'PERCENT_OF_PLAN',
    'PERCENT_OF_PERIOD',
    'PERCENT_OF_WAY',
    'PACE_THRESHOLD',
    'CHANGE',
    'RELATIVE_CHANGE',
    'SUM_OF_PRINTED_GROUPS',
    'CHECK_EXPECTED',
  ])
  .meta({
    id: 'DerivedKind',
    description:
      'PERCENT_OF_PLAN: actual in per cent of plan; PERCENT_OF_PERIOD: whole months of actual in per cent of those of plan; PERCENT_OF_WAY: from baseline over actual to plan; PACE_THRESHOLD: points declared for the indicator of actual and plan; CHANGE, RELATIVE_CHANGE: later less earlier, and that in per cent of earlier; SUM_OF_PRINTED_GROUPS: the groups; CHECK_EXPECTED: what the parts of a check give',
  });
export type DerivedKind = z.infer<typeof DerivedKind>;

/** A number of a report that no source prints: `obsValue` x 10^`unitMult` `unitMeasure`, worked out from its operands. */
export const DerivedNumber = z
  .object({
    kind: DerivedKind,
    obsValue: z.number(),
    decimals: Observation.shape.decimals,
    unitMult: Observation.shape.unitMult,
    unitMeasure: Observation.shape.unitMeasure.meta({
      description: 'Of a CHANGE of figures in PERCENT it is percentage points',
    }),
    qualifier: Qualifier.nullable(),
    operands: z.array(z.int()).meta({ description: 'Places among the figures of the report, from 0' }),
  })
  .meta({ id: 'DerivedNumber' });
export type DerivedNumber = z.infer<typeof DerivedNumber>;
