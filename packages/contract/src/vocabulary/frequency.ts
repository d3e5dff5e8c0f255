import * as z from 'zod';

/** How often something is reported: SDMX CL_FREQ, as far as the department reports. */
export const Frequency = z
  .enum(['A', 'Q', 'M'])
  .meta({ id: 'Frequency', description: 'A: once a year; Q: once a quarter; M: once a month' });
export type Frequency = z.infer<typeof Frequency>;
