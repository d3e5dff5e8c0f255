import * as z from 'zod';

/** Names one upload in a path. */
export const importParams = z.object({ import: z.uuid() });

/** The reading of an upload that a change was based on. */
export const importReading = z.int().min(0).meta({ description: 'The upload’s reading that was looked at' });
