import type { Language, Note } from '@korsetkish/contract';
import { codeCell, textCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import type { Names } from './find-names.ts';
import { buildTextSheet, SCOPE_COLUMNS, SOURCE_COLUMN, type TextColumn } from './text-columns.ts';
import type { Seen } from './watch-observations.ts';
import { WORKBOOK_WORDS } from './workbook-words.ts';

const COLUMNS: readonly TextColumn<Note>[] = [
  {
    heading: { kk: 'Кімнің сөзі', ru: 'Чьи слова' },
    width: 24,
    cell: ({ kind }, language) => wrappedCell(WORKBOOK_WORDS[language].noteKind[kind]),
  },
  {
    heading: { kk: 'Ескертпе', ru: 'Примечание' },
    width: 80,
    cell: ({ text }, language) => wrappedCell(text[language]),
  },
  {
    heading: { kk: 'Көрсеткіш', ru: 'Показатель' },
    width: 44,
    cell: ({ indicator }, _language, names) => wrappedCell(names.indicator(indicator)),
  },
  ...SCOPE_COLUMNS,
  {
    heading: { kk: 'Кезең', ru: 'Период' },
    width: 26,
    cell: ({ timePeriod }, _language, names) => textCell(timePeriod && names.timePeriod(timePeriod)),
  },
  {
    heading: { kk: 'Нақты немесе жоспар', ru: 'Факт или план' },
    width: 14,
    cell: ({ scenario }, language) => textCell(scenario && WORKBOOK_WORDS[language].scenario[scenario]),
  },
  SOURCE_COLUMN,
  { heading: { kk: 'Код', ru: 'Код' }, width: 34, cell: ({ note }) => codeCell(note) },
];

/** Every note beside a figure of the file, once, with what it is about. Written after the figures that bring it. */
export function buildNotesSheet(seen: Seen, language: Language, names: Names): Worksheet {
  return buildTextSheet(WORKBOOK_WORDS[language].sheets.notes, COLUMNS, seen.notes, language, names);
}
