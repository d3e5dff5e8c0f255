import * as z from 'zod';

/** What is being done to write a report down: in this order, and never back. */
export const DocumentStep = z.enum(['WAITING', 'LAYING_OUT', 'WRITING', 'PACKING']).meta({
  id: 'DocumentStep',
  description:
    'WAITING: another large one is being written; LAYING_OUT: paragraphs and tables are put together; WRITING: they become the document; PACKING: it becomes a file',
});
export type DocumentStep = z.infer<typeof DocumentStep>;

/** How far the writing of a document is. */
export const DocumentProgress = z
  .object({
    step: DocumentStep,
    done: z.int().min(0).meta({ description: 'Parts of the report that are through this step' }),
    total: z.int().nullable().meta({ description: 'All of them; null: the step is one piece of work' }),
  })
  .meta({ id: 'DocumentProgress' });
export type DocumentProgress = z.infer<typeof DocumentProgress>;

/** A line of a document that is told as it is written: how far it is, and at last, once, the document. */
export const DocumentLine = z
  .union([DocumentProgress, z.object({ document: z.base64() })])
  .meta({ id: 'DocumentLine' });
export type DocumentLine = z.infer<typeof DocumentLine>;
