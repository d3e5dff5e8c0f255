import { formatDoubts } from '../add-doubts.ts';
import type { FileRow } from '../file-row.ts';
import { formatAnnotations } from '../format-annotations.ts';
import { formatDefinitions } from '../format-definitions.ts';
import { formatNotes } from '../format-notes.ts';
import { csvText } from './csv-text.ts';
import { formatRecords } from './format-records.ts';

type Column = { header: string; cell: (row: FileRow) => string };

/** SDMX ids. The first thirteen are the columns of prisma/catalogue/observations.csv, cell by cell. */
const COLUMNS: readonly Column[] = [
  { header: 'INDICATOR', cell: (row) => csvText(row.indicator) },
  { header: 'BREAKDOWN', cell: (row) => csvText(row.breakdown) },
  { header: 'REF_AREA', cell: (row) => csvText(row.refArea) },
  { header: 'TIME_PERIOD', cell: (row) => csvText(row.timePeriod) },
  { header: 'PERIOD_ASSUMED', cell: (row) => String(row.periodAssumed) },
  { header: 'SCENARIO', cell: (row) => row.scenario },
  { header: 'OBS_VALUE', cell: (row) => row.obsValue ?? '' },
  { header: 'DECIMALS', cell: (row) => String(row.decimals) },
  { header: 'UNIT_MULT', cell: (row) => String(row.unitMult) },
  { header: 'QUALIFIER', cell: (row) => row.qualifier ?? '' },
  { header: 'SOURCE', cell: (row) => csvText(row.source) },
  { header: 'SECTION', cell: (row) => csvText(row.section) },
  { header: 'PARAGRAPH', cell: (row) => csvText(row.paragraph) },
  { header: 'FILE', cell: (row) => csvText(row.file) },
  { header: 'SHEET', cell: (row) => csvText(row.sheet) },
  { header: 'CELL', cell: (row) => csvText(row.cell) },
  { header: 'UNIT_MEASURE', cell: (row) => csvText(row.unitMeasure) },
  { header: 'OBS_STATUS', cell: (row) => row.obsStatus },
  { header: 'DEFINITION', cell: (row) => formatDefinitions(row.definitions) },
  { header: 'PLAN_ACT', cell: (row) => row.planVersion?.act?.act ?? '' },
  { header: 'LAYER', cell: (row) => row.layer },
  { header: 'PUBLISHED_AT', cell: (row) => row.publishedAt.toISOString() },
  { header: 'INDICATOR_NAME_KK', cell: (row) => csvText(row.indicatorName.kk) },
  { header: 'INDICATOR_NAME_RU', cell: (row) => csvText(row.indicatorName.ru) },
  { header: 'REF_AREA_NAME_KK', cell: (row) => csvText(row.refAreaName.kk) },
  { header: 'REF_AREA_NAME_RU', cell: (row) => csvText(row.refAreaName.ru) },
  { header: 'BREAKDOWN_NAME_KK', cell: (row) => csvText(row.breakdownName?.kk ?? null) },
  { header: 'BREAKDOWN_NAME_RU', cell: (row) => csvText(row.breakdownName?.ru ?? null) },
  { header: 'SOURCE_TITLE_KK', cell: (row) => csvText(row.sourceTitle.kk) },
  { header: 'SOURCE_TITLE_RU', cell: (row) => csvText(row.sourceTitle.ru) },
  { header: 'NOTES_KK', cell: (row) => csvText(formatNotes(row.notes, 'kk')) },
  { header: 'NOTES_RU', cell: (row) => csvText(formatNotes(row.notes, 'ru')) },
  { header: 'CHECKS_KK', cell: (row) => csvText(formatDoubts(row.doubts, 'kk')) },
  { header: 'CHECKS_RU', cell: (row) => csvText(formatDoubts(row.doubts, 'ru')) },
  { header: 'ANNOTATIONS_KK', cell: (row) => csvText(formatAnnotations(row.annotations, 'kk')) },
  { header: 'ANNOTATIONS_RU', cell: (row) => csvText(formatAnnotations(row.annotations, 'ru')) },
];

/** Excel takes a file for UTF-8 only when it starts with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The first line of the file, RFC 4180, comma-separated. */
export function formatCsvHeader(): string {
  return BYTE_ORDER_MARK + formatRecords([COLUMNS.map(({ header }) => header)]);
}

/** Lines of the file, one an observation; '' for none. */
export function formatCsvRows(rows: readonly FileRow[]): string {
  return formatRecords(rows.map((row) => COLUMNS.map(({ cell }) => cell(row))));
}
