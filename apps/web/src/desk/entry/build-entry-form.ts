import type { Indicator, Language, LocalizedText, SubmissionLine, UnitMeasure } from '@korsetkish/contract';
import { type Catalogue, nameBreakdown, sortLines } from '@korsetkish/figures';
import { nameCell } from './name-cell.ts';
import { nameWhere } from './name-where.ts';
import type { Reported } from './reported.ts';

/** One line of the form: a figure that is asked for, and how it is printed unless somebody says otherwise. */
export type EntryRow = {
  cell: string;
  line: SubmissionLine;
  /** The indicator's name for its total, the names of the codes for a part of it. */
  name: LocalizedText;
  /** Its area and period, where they are not those of the whole form; null: they are. */
  where: LocalizedText | null;
  /** What it is called away from the lines around it: indicator, part, area and period. */
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

/** More digits than these were a spreadsheet's, not an editor's. */
const MOST_PRINTED_DECIMALS = 3;

/** Lays a submission out as the department's report: groups of its direction, indicators, areas, periods, total before parts. */
export function buildEntryForm(
  reported: Reported,
  lines: readonly SubmissionLine[],
  catalogue: Catalogue,
): EntrySection[] {
  const linesOf = Map.groupBy(lines, ({ indicator }) => indicator);
  const indicators = [...linesOf.keys()]
    .map((code) => catalogue.indicator(code))
    .toSorted((one, other) => one.position - other.position);
  return catalogue
    .direction(reported.direction)
    .groups.map(({ group, name }) => ({
      group,
      name,
      indicators: indicators
        .filter((indicator) => indicator.group === group)
        .map((indicator) => ({
          indicator,
          rows: sortLines(linesOf.get(indicator.indicator) ?? [], reported.refArea, catalogue).map((line) =>
            buildRow(line, reported, catalogue),
          ),
        })),
    }))
    .filter((section) => section.indicators.length > 0);
}

/** Every line of a form, from top to bottom. */
export function listRows(sections: readonly EntrySection[]): EntryRow[] {
  return sections.flatMap(({ indicators }) => indicators.flatMap(({ rows }) => rows));
}

function buildRow(line: SubmissionLine, reported: Reported, catalogue: Catalogue): EntryRow {
  const indicator = catalogue.indicator(line.indicator);
  const isPart = Object.keys(line.breakdown).length > 0;
  const part = nameBreakdown(line.breakdown, catalogue);
  const where = nameWhere(line, reported, catalogue);
  const nameFull = (language: Language) =>
    `${indicator.name[language]}${isPart ? `: ${part[language]}` : ''}${where ? ` (${where[language]})` : ''}`;
  const printed = line.published ?? line.yearBefore ?? line.last;
  return {
    cell: nameCell(line),
    line,
    name: isPart ? part : indicator.name,
    where,
    fullName: { kk: nameFull('kk'), ru: nameFull('ru') },
    isPart,
    unitMeasure: catalogue.unitMeasure(indicator.unitMeasure),
    unitMult: printed?.unitMult ?? 0,
    decimals: Math.min(printed?.decimals ?? 0, MOST_PRINTED_DECIMALS),
  };
}
