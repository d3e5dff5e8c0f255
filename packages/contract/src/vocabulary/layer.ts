import * as z from 'zod';

/** Published figures, or synthetic ones for training, which never mix. */
export const Layer = z.enum(['published', 'training']).meta({ id: 'Layer' });
export type Layer = z.infer<typeof Layer>;

/** The layer a call is about: published figures unless the other is asked for. */
export const LayerFilter = Layer.default('published').meta({
  description: 'Published figures, or the synthetic training layer',
});
