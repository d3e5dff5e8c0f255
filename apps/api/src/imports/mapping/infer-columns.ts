import type { ImportColumn, ImportRole } from '@korsetkish/contract';
import { foldForSearch, type Reading, readCode, readTimePeriod, readUnit } from '@korsetkish/figures';
import type { FileCell, FileRow } from '../reading/file-row.ts';
import type { ImportCatalogue } from './import-catalogue.ts';
import { isFigure } from './infer-header.ts';
import { plainColumn } from './plain-column.ts';
import { readBreakdownCell, readCodeCell, readPeriodCell, textOf } from './read-file-cell.ts';

/** Headings as people write them, in both languages and in SDMX. */
const HEADINGS: ReadonlyMap<string, ImportRole> = new Map(
  (
    [
      [
        'INDICATOR',
        [
          'показатель',
          'показатели',
          'индикатор',
          'көрсеткіш',
          'көрсеткіштер',
          'көрсеткіш коды',
          'код показателя',
          'indicator',
        ],
      ],
      [
        'REF_AREA',
        [
          'район',
          'территория',
          'регион',
          'область',
          'город',
          'аумақ',
          'аудан',
          'өңір',
          'облыс',
          'қала',
          'КАТО',
          'код КАТО',
          'КАТО коды',
          'код территории',
          'аумақ коды',
          'ref_area',
        ],
      ],
      [
        'TIME_PERIOD',
        ['период', 'год', 'квартал', 'месяц', 'дата', 'кезең', 'жыл', 'тоқсан', 'ай', 'күні', 'time_period'],
      ],
      ['BREAKDOWN', ['разрез', 'разбивка', 'бөлініс', 'қима', 'код разреза', 'бөлініс коды', 'breakdown']],
      [
        'UNIT',
        [
          'единица',
          'единица измерения',
          'ед изм',
          'ед измерения',
          'өлшем бірлігі',
          'өлш бірл',
          'unit_measure',
        ],
      ],
      [
        'IGNORED',
        [
          'көрсеткіштің атауы',
          'название показателя',
          'бөліністің атауы',
          'название разреза',
          'аумақтың атауы',
          'название территории',
        ],
      ],
      [
        'OBS_VALUE',
        ['значение', 'факт', 'сумма', 'количество', 'мәні', 'мән', 'саны', 'сомасы', 'нақты', 'obs_value'],
      ],
    ] satisfies [ImportRole, string[]][]
  ).flatMap(([role, texts]) => texts.map((text) => [foldForSearch(text), role] as const)),
);

/** Of the cells below a heading so many must read alike for the column to be taken for that. */
const ENOUGH = 0.6;

/** Takes every column for something: by its heading, and where that says nothing, by what stands below it. */
export function inferColumns(
  header: FileRow,
  below: readonly FileRow[],
  catalogue: ImportCatalogue,
): ImportColumn[] {
  const width = Math.max(header.cells.length, ...below.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const heading = textOf(header.cells[column] ?? null);
    const cells = below.flatMap(({ cells: all }) => all[column] ?? []);
    return inferColumn(column, heading, cells, catalogue);
  });
}

function inferColumn(
  column: number,
  heading: string,
  cells: readonly FileCell[],
  catalogue: ImportCatalogue,
): ImportColumn {
  const nothing = plainColumn(column, 'IGNORED');
  if (cells.length === 0) return nothing;
  const named = HEADINGS.get(foldForSearch(heading));
  if (named !== undefined) return { ...nothing, role: named, unit: unitOf(named, heading) };
  const dimension = whatIs(readCode(heading, catalogue.dimensions))?.code;
  // «Топ» (group) is the name of one dimension and stands over the codes of others.
  if (dimension !== undefined && areCodesOf([dimension], cells, catalogue)) {
    return { ...nothing, role: 'BREAKDOWN', dimension };
  }
  const timePeriod = whatIs(readTimePeriod(heading)) ?? null;
  const held = timePeriod !== null || isMostly(cells, isFigure);
  if (held && isMostly(cells, mayBeFigure)) {
    return {
      ...nothing,
      role: 'OBS_VALUE',
      timePeriod,
      unit: unitOf('OBS_VALUE', heading),
      ...fixedBy(heading, catalogue),
    };
  }
  return { ...nothing, role: inferRole(cells, catalogue) };
}

/** A year is a figure where its column is headed by a period. */
const mayBeFigure = (cell: FileCell): boolean =>
  isFigure(cell) || cell.kind === 'NUMBER' || /^[-–—]$/.test(textOf(cell).trim());

/** What a heading over figures says of them besides their period. */
function fixedBy(heading: string, catalogue: ImportCatalogue): Partial<ImportColumn> {
  const refArea = whatIs(readCode(heading, catalogue.areas))?.code;
  if (refArea !== undefined) return { refArea };
  // «Бюджет, тыс. тенге»: the name stands before the unit.
  const [name = heading] = heading.split(/,\s*(?=[^,]*$)/);
  const indicator =
    whatIs(readCode(heading, catalogue.indicators))?.code ??
    whatIs(readCode(name, catalogue.indicators))?.code;
  if (indicator !== undefined) return { indicator };
  const breakdown = whatIs(
    readBreakdownCell({ kind: 'TEXT', text: heading }, catalogue.codesOf(catalogue.allDimensions)),
  );
  return breakdown === undefined ? {} : { breakdown };
}

function inferRole(cells: readonly FileCell[], catalogue: ImportCatalogue): ImportRole {
  if (isMostly(cells, (cell) => isKnown(readCodeCell(cell, catalogue.indicators)))) return 'INDICATOR';
  if (isMostly(cells, (cell) => isKnown(readCodeCell(cell, catalogue.areas)))) return 'REF_AREA';
  if (isMostly(cells, (cell) => readPeriodCell(cell).kind === 'READ')) return 'TIME_PERIOD';
  if (areCodesOf(catalogue.allDimensions, cells, catalogue)) return 'BREAKDOWN';
  if (isMostly(cells, (cell) => cell.kind === 'TEXT' && readUnit(cell.text) !== null)) return 'UNIT';
  return 'IGNORED';
}

function areCodesOf(
  dimensions: readonly string[],
  cells: readonly FileCell[],
  catalogue: ImportCatalogue,
): boolean {
  const codes = catalogue.codesOf(dimensions);
  return isMostly(cells, (cell) => isKnown(readBreakdownCell(cell, codes)));
}

/** Read, or a name of several: «Алматы» below a heading makes a column of areas all the same. */
function isKnown(reading: Reading<unknown, { kind: string }>): boolean {
  return reading.kind === 'READ' || reading.problem.kind === 'AMBIGUOUS';
}

const isMostly = (cells: readonly FileCell[], is: (cell: FileCell) => boolean): boolean =>
  cells.length > 0 && cells.filter(is).length >= cells.length * ENOUGH;

function unitOf(role: ImportRole, heading: string): ImportColumn['unit'] {
  const said = role === 'OBS_VALUE' ? readUnit(heading) : null;
  return said && { unitMult: said.unitMult, of: said.of };
}

const whatIs = <What>(reading: Reading<What, unknown>): What | undefined =>
  reading.kind === 'READ' ? reading.what : undefined;
