import * as z from 'zod';

/** How figures combine over areas or over time. RECOMPUTE: from numerator and denominator, or not at all. */
export const AggregationRule = z.enum(['SUM', 'LAST', 'RECOMPUTE']).meta({ id: 'AggregationRule' });
export type AggregationRule = z.infer<typeof AggregationRule>;
