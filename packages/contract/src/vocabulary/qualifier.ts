import * as z from 'zod';

/** The source's own word before a number; always shown with it. */
export const Qualifier = z.enum(['MORE_THAN', 'ABOUT', 'UP_TO', 'AT_LEAST']).meta({ id: 'Qualifier' });
export type Qualifier = z.infer<typeof Qualifier>;
