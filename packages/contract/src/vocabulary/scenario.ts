import * as z from 'zod';

/** What happened, or what was planned. */
export const Scenario = z.enum(['ACTUAL', 'PLAN']).meta({ id: 'Scenario' });
export type Scenario = z.infer<typeof Scenario>;
