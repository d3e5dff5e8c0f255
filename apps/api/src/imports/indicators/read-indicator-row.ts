import {
  ConceptCode,
  type ImportedIndicator,
  type ImportMapping,
  type ImportRole,
  Measure,
  Polarity,
  type SaidOfIndicator,
} from '@korsetkish/contract';
import { type Reading, read, refuse } from '@korsetkish/figures';
import type { CellsOfRow } from '../entries/cells-of-row.ts';
import type { EntryCatalogue } from '../entries/entry-catalogue.ts';
import { findCodes, type Unreadable } from '../entries/read-codes-cell.ts';
import { readEntryRow } from '../entries/read-entry-row.ts';
import { readWording } from '../entries/read-wording.ts';
import { textOf } from '../mapping/read-file-cell.ts';
import type { FileCell, FileRow } from '../reading/file-row.ts';
import { SAYING_WHICH } from './saying-which.ts';

/**
 * The target indicator that one row tells of; null: it tells of none. What the catalogue has is known by its code or by its
 * name in either language; of it a row says the part, and nothing else. What the catalogue lacks is declared by a row that
 * names it in both languages and says what has to be known of every indicator.
 */
export const readIndicatorRow = (
  row: FileRow,
  mapping: ImportMapping,
  catalogue: EntryCatalogue,
): ImportedIndicator | null =>
  readEntryRow(row, mapping, catalogue, (cells): SaidOfIndicator => {
    const part = cells.has('PART') ? cells.readCode('PART') : undefined;
    return { ...(part === undefined ? {} : { part }), ...readIndicator(cells, catalogue) };
  });

function readIndicator(cells: CellsOfRow, catalogue: EntryCatalogue): SaidOfIndicator {
  const naming = SAYING_WHICH.flatMap((role) =>
    cells.listFilled(role).map((cell) => ({ role, codes: findCodes(cell, 'INDICATOR', catalogue) })),
  );
  const found = [...new Set(naming.flatMap(({ codes }) => codes ?? []))];
  const [only, ...others] = found;
  const isNamed = cells.isFilled('NAME_KK') || cells.isFilled('NAME_RU');
  if (only === undefined) return isNamed ? declareIndicator(cells) : readKnown(cells);
  const [first] = naming;
  if (others.length > 0 && first !== undefined) {
    cells.complain(first.role, { reason: 'SAID_TWICE', candidates: found });
    return {};
  }
  const isKnown = (role: ImportRole) => naming.some((each) => each.role === role && each.codes !== null);
  const unknown = naming.find(({ codes }) => codes === null);
  if (unknown === undefined) return { indicator: only };
  // Half of what names it is that of another: a slip, or a new indicator that would take its place or its name.
  if (!isNamed) cells.readCode('INDICATOR');
  else if (isKnown('INDICATOR'))
    cells.complain('INDICATOR', { reason: 'INDICATOR_TAKEN', candidates: found });
  else {
    const role = isKnown('NAME_KK') ? 'NAME_KK' : 'NAME_RU';
    cells.complain(role, { reason: 'NAME_TAKEN', candidates: found });
  }
  return {};
}

/** Nothing but a code or a name stands there, and it is that of nothing: what it is like is told. */
function readKnown(cells: CellsOfRow): SaidOfIndicator {
  if (cells.isFilled('INDICATOR')) cells.readCode('INDICATOR');
  else cells.complain('INDICATOR', { reason: 'EMPTY', candidates: [] });
  return {};
}

function declareIndicator(cells: CellsOfRow): SaidOfIndicator {
  const required = <What>(role: ImportRole, readRole: () => What | null | undefined): What | undefined => {
    if (cells.isFilled(role)) return readRole() ?? undefined;
    cells.complain(role, { reason: 'EMPTY', candidates: [] });
    return undefined;
  };
  const indicator = required('INDICATOR', () => cells.read('INDICATOR', readNewCode));
  const declared = {
    nameKk: required('NAME_KK', () => cells.read('NAME_KK', readWording)),
    nameRu: required('NAME_RU', () => cells.read('NAME_RU', readWording)),
    group: required('GROUP', () => cells.readCode('GROUP')),
    unitMeasure: required('UNIT', () => cells.readCode('UNIT')),
    measure: required('MEASURE', () => Measure.nullish().parse(cells.readCode('MEASURE'))),
    polarity: required('POLARITY', () => Polarity.nullish().parse(cells.readCode('POLARITY'))),
  };
  // What could not be read is not said.
  const said = Object.fromEntries(Object.entries(declared).filter(([, each]) => each !== undefined));
  return { ...(indicator === undefined ? {} : { indicator }), declared: said };
}

/** A code that a new indicator is to have, by which its figures are found ever after: nobody makes one up. */
function readNewCode(cell: FileCell): Reading<string, Unreadable> {
  const code = ConceptCode.safeParse(textOf(cell).trim().toUpperCase());
  return code.success ? read(code.data) : refuse({ reason: 'NO_CODE', candidates: [] });
}
