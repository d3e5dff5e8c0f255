import * as z from 'zod';

/** Published figures, or synthetic ones for training, which never mix. */
export const Layer = z.enum(['published', 'training']).meta({ id: 'Layer' });
export type Layer = z.infer<typeof Layer>;
