import type { ImportableAction, Language } from '@korsetkish/contract';
import { formatDate, formatTimePeriod } from '@korsetkish/figures';
import { type Cell, codeCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import type { NamedLists } from '../../entries/entry-catalogue.ts';
import { buildEntrySheet } from '../../entries/template/build-entry-sheet.ts';
import { type SayCodes, sayCodesIn } from '../../entries/template/say-codes.ts';
import { ACTION_HEADINGS, ACTION_ROLES, type ActionRole } from '../action-headings.ts';

const SHEET: Readonly<Record<Language, string>> = { kk: 'Шаралар', ru: 'Меры' };

const WIDTHS: Readonly<Record<ActionRole, number>> = {
  PART: 18,
  NUMBER: 12,
  TEXT_KK: 56,
  TEXT_RU: 56,
  DIRECTION: 26,
  REF_AREA: 22,
  ADDRESSEE: 40,
  CONTROLLER: 34,
  DUE: 18,
  PLANNED_PERIOD: 24,
  FREQUENCY: 22,
  INDICATOR: 36,
  CONTINUES: 34,
};

const COLUMNS = ACTION_ROLES.filter((role) => role !== 'IGNORED');

/** The sheet of a template for actions, with a row for each that the document has. */
export function buildActionTemplate(
  actions: readonly ImportableAction[],
  lists: NamedLists,
  language: Language,
): Worksheet {
  const say = sayCodesIn(lists, language);
  const rows = actions.map((action) => COLUMNS.map((role) => buildCell(role, action, say, language)));
  return buildEntrySheet(
    { name: SHEET[language], columns: COLUMNS, headings: ACTION_HEADINGS, widths: WIDTHS, rows },
    language,
  );
}

function buildCell(role: ActionRole, action: ImportableAction, say: SayCodes, language: Language): Cell {
  const { part, number, textKk, textRu, due, plannedPeriod } = action;
  const cells: Readonly<Record<ActionRole, () => Cell>> = {
    PART: () => codeCell(part),
    NUMBER: () => codeCell(number),
    TEXT_KK: () => wrappedCell(textKk),
    TEXT_RU: () => wrappedCell(textRu),
    DIRECTION: () => wrappedCell(say('DIRECTION', [action.direction])),
    REF_AREA: () => wrappedCell(say('REF_AREA', action.refAreas)),
    ADDRESSEE: () => wrappedCell(say('ADDRESSEE', action.addressees)),
    CONTROLLER: () => wrappedCell(say('CONTROLLER', [action.controller])),
    DUE: () => codeCell(due && formatDate(due)),
    PLANNED_PERIOD: () => codeCell(plannedPeriod && formatTimePeriod(plannedPeriod, language, 'label')),
    FREQUENCY: () => wrappedCell(say('FREQUENCY', [action.frequency])),
    INDICATOR: () => wrappedCell(say('INDICATOR', action.indicators)),
    CONTINUES: () => codeCell(action.continues),
  };
  return cells[role]();
}
