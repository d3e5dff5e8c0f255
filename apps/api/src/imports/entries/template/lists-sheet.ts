import type { ImportContents, Language } from '@korsetkish/contract';
import { codeCell, styledCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import { ACTION_HEADINGS } from '../../actions/action-headings.ts';
import { INDICATOR_HEADINGS } from '../../indicators/indicator-headings.ts';
import { listNamed, type NamedLists, type NamingRole } from '../entry-catalogue.ts';

/** The sheet of what cells may name; it is not read. */
export const LISTS_SHEET: Readonly<Record<Language, string>> = { kk: 'Тізімдер', ru: 'Справочники' };

type Heading = Readonly<Record<Language, string>>;

const INDICATOR: Heading = { kk: 'Көрсеткіш', ru: 'Показатель' };

/** Lists that each kind of file is filled in from, headed as the columns are that name one of them. */
const SHOWN: Readonly<Record<ImportContents, readonly (readonly [NamingRole, Heading])[]>> = {
  ACTIONS: [
    ['PART', ACTION_HEADINGS.PART],
    ['ADDRESSEE', { kk: 'Ұйым', ru: 'Организация' }],
    ['DIRECTION', ACTION_HEADINGS.DIRECTION],
    ['FREQUENCY', ACTION_HEADINGS.FREQUENCY],
    ['INDICATOR', INDICATOR],
  ],
  INDICATORS: [
    ['PART', INDICATOR_HEADINGS.PART],
    ['GROUP', INDICATOR_HEADINGS.GROUP],
    ['UNIT', INDICATOR_HEADINGS.UNIT],
    ['MEASURE', INDICATOR_HEADINGS.MEASURE],
    ['POLARITY', INDICATOR_HEADINGS.POLARITY],
    ['INDICATOR', INDICATOR],
  ],
};

/** What may be named in each column: a code and its name, list beside list. */
export function buildListsSheet(lists: NamedLists, contents: ImportContents, language: Language): Worksheet {
  const shown = SHOWN[contents].map(([role, heading]) => ({
    heading: heading[language],
    codes: listNamed(role, lists),
  }));
  const code = { kk: 'Коды', ru: 'Код' }[language];
  const longest = Math.max(...shown.map(({ codes }) => codes.length));
  return {
    name: LISTS_SHEET[language],
    widths: shown.flatMap(() => [30, 52]),
    frozenRows: 1,
    rows: function* () {
      yield shown.flatMap(({ heading }) => [styledCell(code, 'heading'), styledCell(heading, 'heading')]);
      for (let row = 0; row < longest; row += 1) {
        yield shown.flatMap(({ codes }) => [
          codeCell(codes[row]?.code ?? null),
          wrappedCell(codes[row]?.name[language] ?? null),
        ]);
      }
    },
  };
}
