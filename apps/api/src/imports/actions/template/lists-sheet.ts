import type { Language } from '@korsetkish/contract';
import type { NamedCode } from '@korsetkish/figures';
import { codeCell, styledCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import type { NamedLists } from '../action-catalogue.ts';
import { FREQUENCY_NAMES } from '../frequency-names.ts';

/** The sheet of what cells may name; it is not read. */
export const LISTS_SHEET: Readonly<Record<Language, string>> = { kk: 'Тізімдер', ru: 'Справочники' };

type List = { heading: Record<Language, string>; codes: readonly NamedCode[] };

/** What may be named in each column: a code and its name, list beside list. */
export function buildListsSheet(lists: NamedLists, language: Language): Worksheet {
  const shown: readonly List[] = [
    { heading: { kk: 'Құжат бөлімі', ru: 'Раздел документа' }, codes: lists.parts },
    { heading: { kk: 'Ұйым', ru: 'Организация' }, codes: lists.organisations },
    { heading: { kk: 'Жұмыс бағыты', ru: 'Направление работы' }, codes: lists.directions },
    { heading: { kk: 'Есеп беру жиілігі', ru: 'Периодичность отчётности' }, codes: FREQUENCY_NAMES },
    { heading: { kk: 'Көрсеткіш', ru: 'Показатель' }, codes: lists.indicators },
  ];
  const code = { kk: 'Коды', ru: 'Код' }[language];
  const longest = Math.max(...shown.map(({ codes }) => codes.length));
  return {
    name: LISTS_SHEET[language],
    widths: shown.flatMap(() => [30, 52]),
    frozenRows: 1,
    rows: function* () {
      yield shown.flatMap(({ heading }) => [
        styledCell(code, 'heading'),
        styledCell(heading[language], 'heading'),
      ]);
      for (let row = 0; row < longest; row += 1) {
        yield shown.flatMap(({ codes }) => [
          codeCell(codes[row]?.code ?? null),
          wrappedCell(codes[row]?.name[language] ?? null),
        ]);
      }
    },
  };
}
