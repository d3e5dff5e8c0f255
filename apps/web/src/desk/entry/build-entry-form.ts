import type {
  Indicator,
  LocalizedText,
  Submission,
  SubmissionLine,
  SubmissionObservationKey,
  UnitMeasure,
} from '@korsetkish/contract';
import { type Catalogue, nameBreakdown } from '@korsetkish/figures';
import { nameCell } from './name-cell.ts';

/** One line of the form: a figure that is asked for, and how it is printed unless somebody says otherwise. */
export type EntryRow = {
  cell: string;
  line: SubmissionLine;
  /** The indicator's name for its total, the names of the codes for a part of it. */
  name: LocalizedText;
  /** What it is called away from the lines around it: indicator, then part. */
  fullName: LocalizedText;
  isPart: boolean;
  unitMeasure: UnitMeasure;
  /** As it was last printed. */
  unitMult: number;
  decimals: number;
};

/** An indicator with its total and its parts; without a printed total only the parts are lines. */
export type EntryIndicator = { indicator: Indicator; rows: EntryRow[] };

/** A part of the department's report. */
export type EntrySection = { group: string; name: LocalizedText; indicators: EntryIndicator[] };

type Known = Pick<SubmissionLine, 'published' | 'last' | 'yearBefore'>;

/** More digits than these were a spreadsheet's, not an editor's. */
const MOST_PRINTED_DECIMALS = 3;

const NOTHING_KNOWN: Known = { published: null, last: null, yearBefore: null };

/**
 * Lays a submission out as the department's report: groups of its direction, indicators, total before parts.
 * @param lines what its rule asks for, already in order
 * @param entered figures that stand in it; those that no line asks for come after the lines of their indicator
 */
export function buildEntryForm(
  { direction }: Pick<Submission, 'direction'>,
  lines: readonly SubmissionLine[],
  entered: readonly SubmissionObservationKey[],
  catalogue: Catalogue,
): EntrySection[] {
  const asked = new Set(lines.map(nameCell));
  const extra = entered
    .filter((each) => !asked.has(nameCell(each)))
    .map(({ indicator, refArea, breakdown, timePeriod }) => ({
      indicator,
      refArea,
      breakdown,
      timePeriod,
      asked: false,
      ...NOTHING_KNOWN,
    }));
  const rows = Map.groupBy(
    [...lines, ...extra].map((line) => buildRow(line, catalogue)),
    ({ line }) => line.indicator,
  );
  const indicators = [...rows.keys()]
    .map((code) => catalogue.indicator(code))
    .toSorted((one, other) => one.position - other.position);
  return catalogue
    .direction(direction)
    .groups.map(({ group, name }) => ({
      group,
      name,
      indicators: indicators
        .filter((indicator) => indicator.group === group)
        .map((indicator) => ({ indicator, rows: rows.get(indicator.indicator) ?? [] })),
    }))
    .filter((section) => section.indicators.length > 0);
}

/** Every line of a form, from top to bottom. */
export function listRows(sections: readonly EntrySection[]): EntryRow[] {
  return sections.flatMap(({ indicators }) => indicators.flatMap(({ rows }) => rows));
}

function buildRow(line: SubmissionLine, catalogue: Catalogue): EntryRow {
  const indicator = catalogue.indicator(line.indicator);
  const isPart = Object.keys(line.breakdown).length > 0;
  const part = nameBreakdown(line.breakdown, catalogue);
  const printed = line.published ?? line.yearBefore ?? line.last;
  return {
    cell: nameCell(line),
    line,
    name: isPart ? part : indicator.name,
    fullName: isPart
      ? {
          kk: `${indicator.name.kk}: ${part.kk}`,
          ru: `${indicator.name.ru}: ${part.ru}`,
        }
      : indicator.name,
    isPart,
    unitMeasure: catalogue.unitMeasure(indicator.unitMeasure),
    unitMult: printed?.unitMult ?? 0,
    decimals: Math.min(printed?.decimals ?? 0, MOST_PRINTED_DECIMALS),
  };
}
