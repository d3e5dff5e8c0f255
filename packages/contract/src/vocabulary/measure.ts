import * as z from 'zod';

/** What kind of quantity an indicator is; decides how it may be aggregated and compared. */
export const Measure = z.enum(['FLOW', 'STOCK', 'RATE', 'PRICE']).meta({
  id: 'Measure',
  description:
    'FLOW counts over a period; STOCK is a level at a moment; RATE and PRICE are ratios, never added or averaged',
});
export type Measure = z.infer<typeof Measure>;
