import type { Language, Note } from '@korsetkish/contract';
import { type Cell, codeCell, styledCell, textCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import type { Names } from './find-names.ts';
import type { Seen } from './watch-observations.ts';
import { WORKBOOK_WORDS } from './workbook-words.ts';

type NoteColumn = {
  heading: Record<Language, string>;
  width: number;
  cell: (note: Note, language: Language, names: Names) => Cell;
};

/** A scope that is left empty narrows nothing. */
const COLUMNS: readonly NoteColumn[] = [
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
  {
    heading: { kk: 'Бөлініс', ru: 'Разрез' },
    width: 30,
    cell: ({ breakdown }, _language, names) => wrappedCell(breakdown && names.breakdown(breakdown)),
  },
  {
    heading: { kk: 'Аумақ', ru: 'Территория' },
    width: 24,
    cell: ({ refArea }, _language, names) => wrappedCell(refArea && names.refArea(refArea)),
  },
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
  {
    heading: { kk: 'Дереккөз коды', ru: 'Код источника' },
    width: 26,
    cell: ({ source }) => codeCell(source),
  },
  { heading: { kk: 'Код', ru: 'Код' }, width: 34, cell: ({ note }) => codeCell(note) },
];

/** Every note beside a figure of the file, once, with what it is about. Written after the figures that bring it. */
export function buildNotesSheet(seen: Seen, language: Language, names: Names): Worksheet {
  function* listRows(): Generator<Cell[]> {
    yield COLUMNS.map(({ heading }) => styledCell(heading[language], 'heading'));
    for (const note of seen.notes.values()) yield COLUMNS.map(({ cell }) => cell(note, language, names));
  }
  return {
    name: WORKBOOK_WORDS[language].sheets.notes,
    widths: COLUMNS.map(({ width }) => width),
    frozenRows: 1,
    rows: listRows,
  };
}
