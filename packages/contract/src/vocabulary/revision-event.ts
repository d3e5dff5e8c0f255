import * as z from 'zod';
import { Layer } from './layer.ts';

/** Told of a layer: the newest revision that can be read. */
export const RevisionEvent = z
  .object({
    layer: Layer,
    number: z.int().min(1).meta({ description: 'Number of the newest revision in its layer' }),
  })
  .meta({ id: 'RevisionEvent' });
export type RevisionEvent = z.infer<typeof RevisionEvent>;
