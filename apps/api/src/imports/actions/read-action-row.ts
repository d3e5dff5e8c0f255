import { Frequency, type ImportedAction, type ImportMapping, type SaidOfAction } from '@korsetkish/contract';
import type { CellsOfRow } from '../entries/cells-of-row.ts';
import type { EntryCatalogue } from '../entries/entry-catalogue.ts';
import { readEntryRow } from '../entries/read-entry-row.ts';
import { readWording } from '../entries/read-wording.ts';
import type { FileRow } from '../reading/file-row.ts';
import { isDay, readDueCell, readPrintedNumber } from './read-action-cell.ts';

/** The action that one row tells of; null: it tells of none. */
export const readActionRow = (
  row: FileRow,
  mapping: ImportMapping,
  catalogue: EntryCatalogue,
): ImportedAction | null =>
  readEntryRow(row, mapping, catalogue, (cells): SaidOfAction => {
    const read = { ...readWords(cells), ...readNamed(cells), ...readTimes(cells) };
    // What has no column, and what could not be read, is not said.
    return Object.fromEntries(Object.entries(read).filter(([, each]) => each !== undefined));
  });

type Read = { [Field in keyof SaidOfAction]: SaidOfAction[Field] | undefined };

/** The number, by which an action is known, and what it says in both languages. */
function readWords(cells: CellsOfRow): Read {
  const required = (role: 'NUMBER' | 'TEXT_KK' | 'TEXT_RU') => {
    if (!cells.isFilled(role)) cells.complain(role, { reason: 'EMPTY', candidates: [] });
  };
  required('NUMBER');
  // A file may tell of actions that are known already without saying them again.
  if (cells.has('TEXT_KK')) required('TEXT_KK');
  if (cells.has('TEXT_RU')) required('TEXT_RU');
  return {
    number: cells.read('NUMBER', readPrintedNumber),
    textKk: cells.read('TEXT_KK', readWording),
    textRu: cells.read('TEXT_RU', readWording),
  };
}

/** What it names. An empty cell says that there is none; of a direction and an area, which every action has, nothing. */
function readNamed(cells: CellsOfRow): Read {
  const only = (role: Parameters<CellsOfRow['readCode']>[0]) =>
    cells.has(role) ? cells.readCode(role) : undefined;
  const several = (role: Parameters<CellsOfRow['readCodes']>[0]) =>
    cells.has(role) ? cells.readCodes(role) : undefined;
  return {
    part: only('PART'),
    direction: only('DIRECTION') ?? undefined,
    refAreas: cells.isFilled('REF_AREA') ? several('REF_AREA') : undefined,
    addressees: several('ADDRESSEE'),
    controller: only('CONTROLLER'),
    frequency: Frequency.nullish().parse(only('FREQUENCY')),
    indicators: several('INDICATOR'),
    continues: only('CONTINUES'),
  };
}

/** When it is due, and what it is planned for. «2021–2025 жылдар» in a column of due days sets no day. */
function readTimes(cells: CellsOfRow): Read {
  const due = cells.read('DUE', readDueCell);
  const planned = cells.read('PLANNED_PERIOD', readDueCell);
  const isPeriod = due !== undefined && !isDay(due);
  if (isPeriod && planned !== undefined && planned !== due) {
    cells.complain('DUE', { reason: 'SAID_TWICE', candidates: [due, planned] });
  }
  return {
    due: cells.has('DUE') ? (isPeriod ? null : (due ?? null)) : undefined,
    plannedPeriod: isPeriod ? due : cells.has('PLANNED_PERIOD') ? (planned ?? null) : undefined,
  };
}
