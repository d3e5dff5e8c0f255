import * as z from 'zod';
import { LocalizedText } from './localized-text.ts';
import { Observation } from './observation.ts';
import { Qualifier } from './qualifier.ts';

/** What a figure is to stand beside. */
export const ComparedWith = z
  .enum(['PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR', 'REF_AREA', 'PLAN', 'TIME_PERIOD'])
  .meta({ id: 'ComparedWith' });
export type ComparedWith = z.infer<typeof ComparedWith>;

/**
 * What may be said of a pair of figures. COMPARABLE: a change may be computed. PLANNED_CHANGE: from what happened to the
 * plan of the next period; never coloured. SIDE_BY_SIDE: both are shown, and nothing is computed.
 */
export const ComparisonAnswer = z
  .enum(['COMPARABLE', 'PLANNED_CHANGE', 'SIDE_BY_SIDE'])
  .meta({ id: 'ComparisonAnswer' });
export type ComparisonAnswer = z.infer<typeof ComparisonAnswer>;

/** Why nothing is computed: of a pair, and, from NO_EARLIER_FIGURE on, why there is no pair. */
export const ComparisonReason = z
  .enum([
    'NO_FIGURE',
    'DIFFERENT_LAYER',
    'DIFFERENT_INDICATOR',
    'DIFFERENT_AREA',
    'DIFFERENT_BREAKDOWN',
    'DIFFERENT_UNIT',
    'DIFFERENT_SCENARIO',
    'SAME_AREA',
    'DEFINITION_NOT_PRINTED',
    'DEFINITION_CHANGED',
    'DIFFERENT_DEFINITION',
    'AREA_CHANGED',
    'PART_OF_OTHER',
    'PLAN_VERSIONS',
    'SAME_PERIOD',
    'DIFFERENT_PERIOD',
    'DIFFERENT_LENGTH',
    'DIFFERENT_MONTHS',
    'OVERLAPPING_PERIODS',
    'PLAN_NOT_OF_NEXT_PERIOD',
    'PERIOD_ASSUMED',
    'BREAK_IN_SERIES',
    'INEXACT',
    'NO_EARLIER_FIGURE',
    'NO_FIGURE_LAST_YEAR',
    'LONGER_THAN_YEAR',
    'NO_FIGURE_OF_AREA',
    'NO_PLAN',
    'ONE_PLAN_VERSION',
    'NO_FIGURE_IN_PERIOD',
  ])
  .meta({ id: 'ComparisonReason' });
export type ComparisonReason = z.infer<typeof ComparisonReason>;

/** How far apart two figures are: `obsValue` x 10^`unitMult` `unitMeasure`, signed. */
export const Difference = z
  .object({
    obsValue: z.number(),
    decimals: z.int().min(0),
    unitMeasure: Observation.shape.unitMeasure.meta({
      description: 'Of figures in PERCENT the difference is in percentage points',
    }),
    unitMult: z.int(),
    qualifier: Qualifier.nullable().meta({
      description: 'Bounds the signed difference: a plan of up to 120 after 148.5 is "up to −28.5"',
    }),
  })
  .meta({ id: 'Difference' });
export type Difference = z.infer<typeof Difference>;

/** How an actual figure stands to the plan of its own days. It is never a change. */
export const PlanProgress = z
  .object({
    execution: z.enum(['EXECUTED', 'PACE', 'WAY_FROM_BASELINE', 'LEVEL_ONLY']).meta({
      description:
        'EXECUTED: the plan’s period is over. PACE: a flow under way. WAY_FROM_BASELINE: a level on its way. LEVEL_ONLY: no per cent can be said',
    }),
    percent: z.number().nullable().meta({ description: 'Of the plan done, or of the way gone' }),
    qualifier: Qualifier.nullable().meta({ description: 'The word that must stand before `percent`' }),
    percentOfPeriod: z
      .number()
      .nullable()
      .meta({ description: 'PACE: of the plan’s period gone, in whole months' }),
  })
  .meta({ id: 'PlanProgress' });
export type PlanProgress = z.infer<typeof PlanProgress>;

/** A figure, the one it stands beside, and the one answer for the two. */
export const ObservationPair = z
  .object({
    observation: Observation,
    comparator: Observation.nullable().meta({ description: 'Null: there is none, and `reason` says why' }),
    comparison: ComparisonAnswer,
    reason: ComparisonReason.nullable().meta({ description: 'Of SIDE_BY_SIDE' }),
    reasonText: LocalizedText.nullable(),
    difference: Difference.nullable().meta({
      description:
        'The later period’s figure less the earlier one’s; of two areas the observation’s less the comparator’s. Null for SIDE_BY_SIDE',
    }),
    relativePercent: z.number().nullable().meta({
      description:
        '`difference` in per cent of what it is taken from; null of per cents, of zero, and without difference',
    }),
    execution: PlanProgress.nullable(),
    inWords: LocalizedText.meta({
      description: 'The answer alone: the change, how the plan stands, or the reason',
    }),
    sentence: LocalizedText.meta({
      description: 'The whole pair: indicator, area, figures, periods, answer',
    }),
  })
  .meta({ id: 'ObservationPair' });
export type ObservationPair = z.infer<typeof ObservationPair>;
