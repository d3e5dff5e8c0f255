import type {
  Breakdown,
  ImportColumn,
  ImportedFigure,
  ImportMapping,
  ImportProblem,
  ImportRole,
  ImportUnit,
} from '@korsetkish/contract';
import {
  type CodeProblem,
  parseTimePeriod,
  periodContains,
  periodOfLine,
  type Reading,
  readUnit,
} from '@korsetkish/figures';
import { columnLetters } from '../../spreadsheet/column-letters.ts';
import type { FileCell, FileRow } from '../reading/file-row.ts';
import type { ImportCatalogue, ImportedIndicator } from './import-catalogue.ts';
import { isNumbering } from './infer-header.ts';
import { readBreakdownCell, readCodeCell, readFigureCell, readPeriodCell, textOf } from './read-file-cell.ts';

/** The report that a file's figures belong to. */
export interface ImportedInto {
  direction: string;
  refArea: string;
  timePeriod: string;
}

/** Stops the reading of one figure: what of it cannot be taken. */
class Refusal extends Error {
  readonly problem: ImportProblem;

  constructor(concept: ImportRole, reason: ImportProblem['reason'], candidates: readonly string[] = []) {
    super(`${concept} ${reason}`);
    this.problem = { concept, reason, candidates: [...candidates] };
  }
}

/**
 * The figures of one row: one for every cell of a column of figures that is not empty. What cannot be taken carries its
 * problem, and whatever of it could be read.
 */
export function readRow(
  row: FileRow,
  mapping: ImportMapping,
  catalogue: ImportCatalogue,
  into: ImportedInto,
): ImportedFigure[] {
  if (row.sheet !== mapping.sheet || row.row <= mapping.headerRow || isNumbering(row)) return [];
  return mapping.columns.flatMap((column) => {
    const cell = row.cells[column.column] ?? null;
    return column.role === 'OBS_VALUE' && cell !== null
      ? [readFigure(cell, column, row, mapping, catalogue, into)]
      : [];
  });
}

function readFigure(
  cell: FileCell,
  column: ImportColumn,
  row: FileRow,
  mapping: ImportMapping,
  catalogue: ImportCatalogue,
  into: ImportedInto,
): ImportedFigure {
  const figure: ImportedFigure = {
    sheet: row.sheet,
    cell: `${columnLetters(column.column)}${row.row}`,
    text: textOf(cell),
    indicator: null,
    refArea: null,
    breakdown: null,
    timePeriod: null,
    obsValue: null,
    decimals: 0,
    unitMult: 0,
    obsStatus: 'A',
    qualifier: null,
    problem: null,
  };
  try {
    const indicator = findIndicator(column, row, mapping, catalogue);
    figure.indicator = indicator.indicator;
    if (indicator.direction !== into.direction) throw new Refusal('INDICATOR', 'OTHER_DIRECTION');
    figure.refArea = findArea(column, row, mapping, catalogue, into);
    figure.breakdown = findBreakdown(column, row, mapping, indicator, catalogue);
    figure.timePeriod = findPeriod(column, row, mapping, indicator, into);
    Object.assign(figure, findValue(cell, column, row, mapping, indicator));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    figure.problem = error.problem;
  }
  return figure;
}

/** The first filled cell of a role, with its column. */
function cellOf(role: ImportRole, row: FileRow, mapping: ImportMapping): FileCell | null {
  for (const { column, role: taken } of mapping.columns) {
    const cell = taken === role ? row.cells[column] : null;
    if (cell) return cell;
  }
  return null;
}

function orRefuse<What>(concept: ImportRole, reading: Reading<What, CodeProblem>): What {
  if (reading.kind === 'READ') return reading.what;
  const { problem } = reading;
  throw new Refusal(concept, problem.kind, problem.kind === 'AMBIGUOUS' ? problem.candidates : []);
}

function findIndicator(
  column: ImportColumn,
  row: FileRow,
  mapping: ImportMapping,
  catalogue: ImportCatalogue,
): ImportedIndicator {
  const cell = cellOf('INDICATOR', row, mapping);
  const code =
    column.indicator ??
    (cell === null ? mapping.indicator : orRefuse('INDICATOR', readCodeCell(cell, catalogue.indicators)));
  if (code === null) throw new Refusal('INDICATOR', 'EMPTY');
  const indicator = catalogue.indicator(code);
  if (indicator === undefined) throw new Refusal('INDICATOR', 'UNKNOWN');
  return indicator;
}

function findArea(
  column: ImportColumn,
  row: FileRow,
  mapping: ImportMapping,
  catalogue: ImportCatalogue,
  into: ImportedInto,
): string {
  const cell = cellOf('REF_AREA', row, mapping);
  const refArea =
    column.refArea ??
    (cell === null ? mapping.refArea : orRefuse('REF_AREA', readCodeCell(cell, catalogue.areas)));
  if (refArea === null) throw new Refusal('REF_AREA', 'EMPTY');
  if (!catalogue.isWithin(refArea, into.refArea)) throw new Refusal('REF_AREA', 'OUTSIDE_AREA');
  return refArea;
}

function findBreakdown(
  column: ImportColumn,
  row: FileRow,
  mapping: ImportMapping,
  indicator: ImportedIndicator,
  catalogue: ImportCatalogue,
): Breakdown {
  const breakdown: Breakdown = { ...column.breakdown };
  for (const { column: index, role, dimension } of mapping.columns) {
    if (role !== 'BREAKDOWN') continue;
    const cell = row.cells[index] ?? null;
    const dimensions = dimension === null ? indicator.dimensions : [dimension];
    Object.assign(breakdown, orRefuse('BREAKDOWN', readBreakdownCell(cell, catalogue.codesOf(dimensions))));
  }
  const foreign = Object.keys(breakdown).filter((dimension) => !indicator.dimensions.includes(dimension));
  if (foreign.length > 0) throw new Refusal('BREAKDOWN', 'UNKNOWN');
  return breakdown;
}

function findPeriod(
  column: ImportColumn,
  row: FileRow,
  mapping: ImportMapping,
  { measure }: ImportedIndicator,
  into: ImportedInto,
): string {
  const cell = cellOf('TIME_PERIOD', row, mapping);
  const reading = cell === null ? null : readPeriodCell(cell);
  if (column.timePeriod === null && reading?.kind === 'REFUSED') {
    throw new Refusal('TIME_PERIOD', reading.problem);
  }
  const told = column.timePeriod ?? (reading?.kind === 'READ' ? reading.what : mapping.timePeriod);
  if (told === null) throw new Refusal('TIME_PERIOD', 'EMPTY');
  // The report's own period, in whatever words, is every line's; a level in it stands as of its last day.
  const timePeriod = areSameDays(told, into.timePeriod) ? periodOfLine(measure, into.timePeriod) : told;
  if (!periodContains(into.timePeriod, timePeriod)) throw new Refusal('TIME_PERIOD', 'OUTSIDE_PERIOD');
  // What happened takes time: the date of a report is no period of it.
  if (measure === 'FLOW' && parseTimePeriod(timePeriod).kind === 'DAY') {
    throw new Refusal('TIME_PERIOD', 'SINGLE_DAY');
  }
  return timePeriod;
}

/** «апрель–июнь 2021» is the second quarter. */
function areSameDays(one: string, other: string): boolean {
  const [first, second] = [parseTimePeriod(one), parseTimePeriod(other)];
  return first.start === second.start && first.end === second.end;
}

function findValue(
  cell: FileCell,
  column: ImportColumn,
  row: FileRow,
  mapping: ImportMapping,
  { unitMeasure }: ImportedIndicator,
): Pick<ImportedFigure, 'obsValue' | 'decimals' | 'unitMult' | 'obsStatus' | 'qualifier'> {
  const unitCell = cellOf('UNIT', row, mapping);
  // A unit column that says no power of ten says that there is none.
  const unit = unitCell === null ? (column.unit ?? mapping.unit) : (readUnit(textOf(unitCell)) ?? NO_UNIT);
  const isMoney = /^KZT(?:_|$)/.test(unitMeasure.unitMeasure);
  if (unitCell !== null && unit?.of === 'MONEY' && !isMoney) throw new Refusal('UNIT', 'OTHER_UNIT');
  const unitMult = unit !== null && appliesTo(unit, unitMeasure.unitMeasure, isMoney) ? unit.unitMult : 0;
  const reading = readFigureCell(cell, { sign: mapping.decimalSign, unitMult, unitMeasure });
  if (reading.kind === 'REFUSED') throw new Refusal('OBS_VALUE', reading.problem);
  const { emptyReason, notes: _notes, ...value } = reading.what;
  // A dash says that there is no figure, and no more.
  return { ...value, obsStatus: value.obsValue === null ? (emptyReason ?? 'O') : 'A' };
}

const NO_UNIT: ImportUnit = { unitMult: 0, of: null };

/** «тыс. тенге» over a whole table is said of money alone, a bare «тыс.» of everything but shares. */
const appliesTo = ({ of }: ImportUnit, unitMeasure: string, isMoney: boolean): boolean =>
  of === 'MONEY' ? isMoney : unitMeasure !== 'PERCENT';
