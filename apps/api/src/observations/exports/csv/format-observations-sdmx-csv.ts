import { type Layer, TOTAL } from '@korsetkish/contract';
import { readBreakdown } from '../../read-breakdown.ts';
import { formatDoubts } from '../add-doubts.ts';
import type { FileRow } from '../file-row.ts';
import { formatAnnotations } from '../format-annotations.ts';
import { formatNotes } from '../format-notes.ts';
import { csvText } from './csv-text.ts';
import { formatRecords } from './format-records.ts';

/** SDMX's code for "this dimension does not apply". */
const NOT_APPLICABLE = '_Z';

/** Figures of the two layers are flows of their own, so that no system can take synthetic figures into the others. */
const DATAFLOW: Readonly<Record<Layer, string>> = {
  published: 'KORSETKISH:FIGURES(1.0.0)',
  training: 'KORSETKISH:TRAINING(1.0.0)',
};

/** "I": for information; nobody is told to replace or delete what they hold. */
const ACTION = 'I';

/** Between the values of a component that may have several; the first header says which sign it is. */
const AMONG_VALUES = ';';

/** Breakdown dimensions in order of display, and which of them each indicator is broken down by. */
export type BreakdownDimensions = { all: readonly string[]; of: (indicator: string) => ReadonlySet<string> };

/** Attributes and, last, two columns of our own. SDMX ids; `csvText` guards what is free text. */
const ATTRIBUTES: readonly { header: string; cell: (row: FileRow) => string }[] = [
  { header: 'DECIMALS', cell: (row) => String(row.decimals) },
  { header: 'UNIT_MEASURE', cell: (row) => row.unitMeasure },
  { header: 'UNIT_MULT', cell: (row) => String(row.unitMult) },
  { header: 'OBS_STATUS', cell: (row) => row.obsStatus },
  { header: 'QUALIFIER', cell: (row) => row.qualifier ?? '' },
  { header: 'PERIOD_ASSUMED', cell: (row) => String(row.periodAssumed) },
  // Several, where what is counted changed within the period.
  { header: 'DEFINITION[]', cell: (row) => (row.definitions ?? []).join(AMONG_VALUES) },
  { header: 'PLAN_ACT', cell: (row) => row.planVersion?.act?.act ?? '' },
  { header: 'SOURCE', cell: (row) => row.source },
  { header: 'SECTION', cell: (row) => csvText(row.section) },
  { header: 'PARAGRAPH', cell: (row) => csvText(row.paragraph) },
  { header: 'FILE', cell: (row) => csvText(row.file) },
  { header: 'SHEET', cell: (row) => csvText(row.sheet) },
  { header: 'CELL', cell: (row) => csvText(row.cell) },
  { header: 'NOTES_KK', cell: (row) => csvText(formatNotes(row.notes, 'kk')) },
  { header: 'NOTES_RU', cell: (row) => csvText(formatNotes(row.notes, 'ru')) },
  { header: 'CHECKS_KK', cell: (row) => csvText(formatDoubts(row.doubts, 'kk')) },
  { header: 'CHECKS_RU', cell: (row) => csvText(formatDoubts(row.doubts, 'ru')) },
  { header: 'ANNOTATIONS_KK', cell: (row) => csvText(formatAnnotations(row.annotations, 'kk')) },
  { header: 'ANNOTATIONS_RU', cell: (row) => csvText(formatAnnotations(row.annotations, 'ru')) },
  { header: 'LAYER', cell: (row) => row.layer },
  { header: 'PUBLISHED_AT', cell: (row) => row.publishedAt.toISOString() },
];

/** The first line of an SDMX-CSV 2.0 data message: identification, dimensions, measure, attributes. */
export function formatSdmxCsvHeader({ all }: BreakdownDimensions): string {
  return formatRecords([
    [`STRUCTURE[${AMONG_VALUES}]`, 'STRUCTURE_ID', 'ACTION']
      .concat('INDICATOR', 'REF_AREA', all, 'SCENARIO', 'TIME_PERIOD', 'OBS_VALUE')
      .concat(ATTRIBUTES.map(({ header }) => header)),
  ]);
}

/** Lines of the message, one an observation; '' for none. */
export function formatSdmxCsvRows(rows: readonly FileRow[], dimensions: BreakdownDimensions): string {
  return formatRecords(
    rows.map((row) => {
      const breakdown = readBreakdown(row.breakdown);
      const own = dimensions.of(row.indicator);
      const codes = dimensions.all.map(
        (dimension) => breakdown[dimension] ?? (own.has(dimension) ? TOTAL : NOT_APPLICABLE),
      );
      return ['dataflow', DATAFLOW[row.layer], ACTION]
        .concat(row.indicator, row.refArea, codes, row.scenario, row.timePeriod, row.obsValue ?? '')
        .concat(ATTRIBUTES.map(({ cell }) => cell(row)));
    }),
  );
}
