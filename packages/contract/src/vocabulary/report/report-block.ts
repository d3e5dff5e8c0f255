import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { LocalizedText } from '../localized-text.ts';
import { Note, NoteKind } from '../note.ts';
import { ReportNarrative } from './report-narrative.ts';
import { ReportText } from './report-text.ts';

/** A heading within a section. */
const Heading = z.object({ block: z.literal('HEADING'), text: LocalizedText });

/** A paragraph. */
const Sentence = z.object({ block: z.literal('SENTENCE'), said: ReportText });

/** A whole and its parts below it. */
const List = z.object({ block: z.literal('LIST'), lead: ReportText, items: z.array(ReportText) });

/** Figures of areas beside each other. */
const Table = z.object({
  block: z.literal('TABLE'),
  caption: LocalizedText.meta({ description: 'Indicator, and of period and unit what all cells share' }),
  rowsName: LocalizedText.meta({ description: 'What stands over the names of the rows' }),
  columns: z.array(LocalizedText),
  rows: z.array(
    z.object({
      name: LocalizedText,
      cells: z
        .array(ReportText.nullable())
        .meta({ description: 'One a column; null: nothing is held, which is not zero' }),
    }),
  ),
});

/** What the bars of a picture stand for. */
export const ReportChartKind = z
  .enum(['BY_PERIOD', 'BY_CODE', 'BY_REF_AREA'])
  .meta({ id: 'ReportChartKind' });
export type ReportChartKind = z.infer<typeof ReportChartKind>;

/** A picture: bars from zero. Whoever cannot see it reads `alternative`, which says every one of them. */
const Chart = z.object({
  block: z.literal('CHART'),
  chart: ReportChartKind,
  indicator: ConceptCode,
  title: LocalizedText,
  bars: z.array(
    z.object({ name: LocalizedText, said: ReportText.meta({ description: 'Prints one figure' }) }),
  ),
  alternative: ReportText,
});

/** A paragraph of staff. */
const Narrative = z.object({
  block: z.literal('NARRATIVE'),
  ...ReportNarrative.pick({ narrative: true, text: true, author: true, day: true }).shape,
});

/** How figures are to be read, or what their source says of them; the text says whose words it is. */
const NoteBlock = z.object({
  block: z.literal('NOTE'),
  notes: z.array(ConceptCode).min(1).meta({ description: 'Notes of the catalogue that say it' }),
  kind: NoteKind,
  text: LocalizedText,
  source: Note.shape.source,
});

/** What a section is made of, in the order in which it is read. */
export const ReportBlock = z
  .discriminatedUnion('block', [Heading, Sentence, List, Table, Chart, Narrative, NoteBlock])
  .meta({ id: 'ReportBlock' });
export type ReportBlock = z.infer<typeof ReportBlock>;
