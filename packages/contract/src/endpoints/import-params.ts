import * as z from 'zod';

/** Names one upload in a path. */
export const importParams = z.object({ import: z.uuid() });
