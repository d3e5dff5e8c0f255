import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { Report } from '../vocabulary/report/report.ts';
import { ReportLanguage } from '../vocabulary/report/report-language.ts';
import { TimePeriod } from '../vocabulary/time-period.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';

/** What a report is asked for, whatever figures it is written from. */
export const REPORT_OPTIONS = {
  startPeriod: TimePeriod.optional().meta({
    description: 'Start of the window, inclusive; that of the area’s default window unless told',
  }),
  endPeriod: TimePeriod.optional().meta({
    description: 'End of the window, inclusive; that of the area’s default window unless told',
  }),
  direction: commaSeparated(ConceptCode, 'Directions to report on; all unless told.'),
  format: z.enum(['json', 'docx', 'docx-lines']).default('json').meta({
    description:
      '`docx`: the same as a Word document, A4. `docx-lines`: lines of JSON (`DocumentLine`) that tell how far the document is while it is written, and have it at last',
  }),
  lang: ReportLanguage.optional().meta({
    description: 'Languages of a document; Kazakh unless told. JSON always has both',
  }),
};

export const getReport = defineEndpoint({
  name: 'get-report',
  tag: 'Report',
  summary: 'The department’s report (Анықтама, Справка) of an area, written from its published figures',
  description:
    'Every figure of the area and of those directly within it that lies in the window is said; every number that stands in it is a figure, or is listed with what it was worked out from.',
  params: z.object({}),
  query: z.object({ refArea: KatoCode, ...REPORT_OPTIONS }),
  response: Report,
  produces: [
    'application/json',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/x-ndjson',
  ],
});
