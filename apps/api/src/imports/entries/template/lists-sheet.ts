import type { ImportContents, Language } from '@korsetkish/contract';
import { codeCell, styledCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import { listNamed, type NamedLists, type NamingRole } from '../entry-catalogue.ts';

/** The sheet of what cells may name; it is not read. */
export const LISTS_SHEET: Readonly<Record<Language, string>> = { kk: 'Тізімдер', ru: 'Справочники' };

const HEADINGS: Readonly<Partial<Record<NamingRole, Record<Language, string>>>> = {
  PART: { kk: 'Құжат бөлімі', ru: 'Раздел документа' },
  ADDRESSEE: { kk: 'Ұйым', ru: 'Организация' },
  DIRECTION: { kk: 'Жұмыс бағыты', ru: 'Направление работы' },
  FREQUENCY: { kk: 'Есеп беру жиілігі', ru: 'Периодичность отчётности' },
  GROUP: { kk: 'Көрсеткіштер тобы', ru: 'Группа показателей' },
  UNIT: { kk: 'Өлшем бірлігі', ru: 'Единица измерения' },
  MEASURE: { kk: 'Шама түрі', ru: 'Вид величины' },
  POLARITY: { kk: 'Бағалануы', ru: 'Оценка' },
  INDICATOR: { kk: 'Көрсеткіш', ru: 'Показатель' },
};

/** Lists that each kind of file is filled in from. */
const SHOWN: Readonly<Record<ImportContents, readonly NamingRole[]>> = {
  ACTIONS: ['PART', 'ADDRESSEE', 'DIRECTION', 'FREQUENCY', 'INDICATOR'],
  INDICATORS: ['PART', 'GROUP', 'UNIT', 'MEASURE', 'POLARITY', 'INDICATOR'],
};

/** What may be named in each column: a code and its name, list beside list. */
export function buildListsSheet(lists: NamedLists, contents: ImportContents, language: Language): Worksheet {
  const shown = SHOWN[contents].map((role) => ({
    heading: HEADINGS[role]?.[language] ?? role,
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
