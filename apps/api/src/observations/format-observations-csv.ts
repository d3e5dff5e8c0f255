import type { Note, NoteKind } from '@korsetkish/contract';
import { stringify } from 'csv-stringify/sync';
import type { ObservationWithTexts } from './find-observations-with-texts.ts';

type Column = { header: string; cell: (row: ObservationWithTexts) => string };

/** What a spreadsheet takes for the start of a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A text as a cell. One that a spreadsheet would run as a formula gets an apostrophe before it. Numbers never pass
 * here, so a negative one stays a number.
 */
const text = (cell: string | null): string => {
  if (cell === null) return '';
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
};

/** Whose words follow: what a source says is never passed on as a fact. */
const ATTRIBUTION: Record<NoteKind, { kk: string; ru: string }> = {
  WHY_IT_MOVED: { kk: 'Дереккөз түсіндірмесі: ', ru: 'Пояснение источника: ' },
  STATEMENT: { kk: 'Дереккөзде былай делінген: ', ru: 'В источнике сказано: ' },
  HOW_TO_READ: { kk: '', ru: '' },
};

const formatNotes = (notes: readonly Note[], language: 'kk' | 'ru'): string =>
  notes.map(({ kind, text }) => ATTRIBUTION[kind][language] + text[language]).join(' ');

/** SDMX ids. The first thirteen are the columns of prisma/catalogue/observations.csv, cell by cell. */
const COLUMNS: readonly Column[] = [
  { header: 'INDICATOR', cell: (row) => text(row.indicator) },
  { header: 'BREAKDOWN', cell: (row) => text(row.breakdown) },
  { header: 'REF_AREA', cell: (row) => text(row.refArea) },
  { header: 'TIME_PERIOD', cell: (row) => text(row.timePeriod) },
  { header: 'PERIOD_ASSUMED', cell: (row) => String(row.periodAssumed) },
  { header: 'SCENARIO', cell: (row) => row.scenario },
  { header: 'OBS_VALUE', cell: (row) => row.obsValue ?? '' },
  { header: 'DECIMALS', cell: (row) => String(row.decimals) },
  { header: 'UNIT_MULT', cell: (row) => String(row.unitMult) },
  { header: 'QUALIFIER', cell: (row) => row.qualifier ?? '' },
  { header: 'SOURCE', cell: (row) => text(row.source) },
  { header: 'SECTION', cell: (row) => text(row.section) },
  { header: 'PARAGRAPH', cell: (row) => text(row.paragraph) },
  { header: 'UNIT_MEASURE', cell: (row) => text(row.unitMeasure) },
  { header: 'OBS_STATUS', cell: (row) => row.obsStatus },
  { header: 'LAYER', cell: (row) => row.layer },
  { header: 'PUBLISHED_AT', cell: (row) => row.publishedAt.toISOString() },
  { header: 'INDICATOR_NAME_KK', cell: (row) => text(row.indicatorName.kk) },
  { header: 'INDICATOR_NAME_RU', cell: (row) => text(row.indicatorName.ru) },
  { header: 'REF_AREA_NAME_KK', cell: (row) => text(row.refAreaName.kk) },
  { header: 'REF_AREA_NAME_RU', cell: (row) => text(row.refAreaName.ru) },
  { header: 'BREAKDOWN_NAME_KK', cell: (row) => text(row.breakdownName?.kk ?? null) },
  { header: 'BREAKDOWN_NAME_RU', cell: (row) => text(row.breakdownName?.ru ?? null) },
  { header: 'SOURCE_TITLE_KK', cell: (row) => text(row.sourceTitle.kk) },
  { header: 'SOURCE_TITLE_RU', cell: (row) => text(row.sourceTitle.ru) },
  { header: 'NOTES_KK', cell: (row) => text(formatNotes(row.notes, 'kk')) },
  { header: 'NOTES_RU', cell: (row) => text(formatNotes(row.notes, 'ru')) },
];

/** Excel takes a file for UTF-8 only when it starts with this. */
const BYTE_ORDER_MARK = '\uFEFF';

const formatRecords = (records: string[][]): string => stringify(records, { record_delimiter: 'windows' });

/** The first line of the file, RFC 4180, comma-separated. */
export function formatCsvHeader(): string {
  return BYTE_ORDER_MARK + formatRecords([COLUMNS.map(({ header }) => header)]);
}

/** Lines of the file, one an observation; '' for none. */
export function formatCsvRows(rows: readonly ObservationWithTexts[]): string {
  return formatRecords(rows.map((row) => COLUMNS.map(({ cell }) => cell(row))));
}
