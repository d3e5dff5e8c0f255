import * as z from 'zod';

/** Whether more is better. NEUTRAL indicators never get a colour of judgement. */
export const Polarity = z.enum(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL']).meta({ id: 'Polarity' });
export type Polarity = z.infer<typeof Polarity>;
