import * as z from 'zod';

/** An SDMX-style identifier: upper-case Latin letters, digits and underscores, starting with a letter. */
export const ConceptCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/)
  .max(80);
export type ConceptCode = z.infer<typeof ConceptCode>;
