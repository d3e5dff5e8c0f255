import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { LocalizedText } from '../localized-text.ts';
import { Observation } from '../observation.ts';
import { KatoCode } from '../ref-area.ts';
import { Source } from '../source.ts';
import { TimeWindow } from '../time-period.ts';
import { DerivedNumber } from './derived-number.ts';
import { ReportBlock } from './report-block.ts';
import { ReportFootnote } from './report-footnote.ts';

/** A direction in a report. */
export const ReportSection = z
  .object({
    direction: ConceptCode,
    heading: LocalizedText.meta({
      example: { kk: 'Бірінші. Бейбіт жиналыстар', ru: 'Первое. Мирные собрания' },
    }),
    blocks: z.array(ReportBlock),
  })
  .meta({ id: 'ReportSection' });
export type ReportSection = z.infer<typeof ReportSection>;

/**
 * The department's report (Анықтама, Справка) of an area and the areas directly within it: every figure of the window, and
 * nothing that no figure explains. Editions keep it as it was: what it gains must be optional, or older ones cannot be read.
 */
export const Report = z
  .object({
    title: LocalizedText,
    place: LocalizedText.meta({ description: 'Name of the area, for the signature' }),
    refArea: KatoCode,
    window: TimeWindow,
    revision: z
      .int()
      .nullable()
      .meta({ description: 'Number of the revision of the data that it says; null: none yet' }),
    submission: z.int().nullable().meta({
      description: 'The submission whose figures it says as if they were published: a draft; null: none',
    }),
    sections: z.array(ReportSection),
    empty: z.array(ConceptCode).meta({
      description: 'Directions asked for without a figure in the window, and therefore without a section',
    }),
    emptyNames: z.array(LocalizedText).optional().meta({
      description: 'Names of the directions in `empty`, in its order; editions may be older than it',
    }),
    footnotes: z.array(ReportFootnote).meta({ description: 'In the order of their numbers' }),
    figures: z
      .array(Observation)
      .meta({ description: 'Every figure and gap that it prints, in order of first mention' }),
    derived: z
      .array(DerivedNumber)
      .meta({ description: 'Every number that it works out, in order of first mention' }),
    sources: z.array(Source).meta({ description: 'Where its figures were published' }),
  })
  .meta({ id: 'Report' });
export type Report = z.infer<typeof Report>;
