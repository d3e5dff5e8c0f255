import type { ImportableAction, Language } from '@korsetkish/contract';
import { formatDate, formatTimePeriod, readCode } from '@korsetkish/figures';
import { type Cell, codeCell, styledCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import {
  type ActionCatalogue,
  buildActionCatalogue,
  type NamedLists,
  type NamingRole,
} from '../action-catalogue.ts';
import { ACTION_ROLES, type ActionRole, TEMPLATE_HEADINGS } from '../action-headings.ts';
import { FREQUENCY_NAMES } from '../frequency-names.ts';

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

/**
 * The sheet of a template: headings that files are found to be read by, and a row for every action that the document has.
 * Its cells are texts, so that no spreadsheet makes a day of number 1.10.
 */
export function buildDocumentTemplate(
  actions: readonly ImportableAction[],
  lists: NamedLists,
  language: Language,
): Worksheet {
  const catalogue = buildActionCatalogue(lists);
  return {
    name: SHEET[language],
    widths: COLUMNS.map((role) => WIDTHS[role]),
    columnStyle: 'code',
    frozenRows: 1,
    rows: function* () {
      yield COLUMNS.map((role) => styledCell(TEMPLATE_HEADINGS[role][language], 'heading'));
      for (const action of actions) {
        const say = (role: NamingRole, codes: readonly (string | null)[]) =>
          sayCodes(role, codes, lists, catalogue, language);
        yield COLUMNS.map((role) => buildCell(role, action, say, language));
      }
    },
  };
}

type Say = (role: NamingRole, codes: readonly (string | null)[]) => string;

function buildCell(role: ActionRole, action: ImportableAction, say: Say, language: Language): Cell {
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

/** Names as they are read again; a code where its name is that of another, too. */
function sayCodes(
  role: NamingRole,
  codes: readonly (string | null)[],
  lists: NamedLists,
  { index }: ActionCatalogue,
  language: Language,
): string {
  const list = role === 'FREQUENCY' ? FREQUENCY_NAMES : lists[NAMED_BY[role]];
  return codes
    .filter((code) => code !== null)
    .map((code) => {
      const name = list.find((each) => each.code === code)?.name[language] ?? code;
      const reading = readCode(name, index[role]);
      return reading.kind === 'READ' && reading.what.code === code && !/[;\n]/.test(name) ? name : code;
    })
    .join('; ');
}

const NAMED_BY = {
  PART: 'parts',
  DIRECTION: 'directions',
  REF_AREA: 'refAreas',
  ADDRESSEE: 'organisations',
  CONTROLLER: 'organisations',
  INDICATOR: 'indicators',
  CONTINUES: 'actions',
} as const satisfies Record<Exclude<NamingRole, 'FREQUENCY'>, keyof NamedLists>;
