import * as z from 'zod';
import { LocalizedText } from './localized-text.ts';
import { Observation } from './observation.ts';

/** One state of a figure: what stood from one revision of the data until another replaced it. */
export const Vintage = z
  .object({
    revision: z.int().meta({ description: 'Number of the revision that brought it' }),
    supersededIn: z
      .int()
      .nullable()
      .meta({ description: 'Number of the revision that replaced or withdrew it; null: it stands' }),
    reason: LocalizedText.nullable().meta({ description: 'Why; null where nothing was corrected' }),
    observation: Observation,
  })
  .meta({ id: 'Vintage' });
export type Vintage = z.infer<typeof Vintage>;

/** A figure that changed, with every state it has had, the newest first. */
export const ChangedFigure = z.object({ vintages: z.array(Vintage).min(1) }).meta({ id: 'ChangedFigure' });
export type ChangedFigure = z.infer<typeof ChangedFigure>;

/** A state of all published figures. */
export const DataRevision = z
  .object({
    revision: z.int().meta({ description: 'From 1, one more each time something is published' }),
    publishedAt: z.iso.datetime(),
    reason: LocalizedText.nullable().meta({ description: 'Why; null where nothing was corrected' }),
  })
  .meta({ id: 'DataRevision' });
export type DataRevision = z.infer<typeof DataRevision>;
