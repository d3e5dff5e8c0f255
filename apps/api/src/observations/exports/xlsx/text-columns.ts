import type { Language, Note } from '@korsetkish/contract';
import { type Cell, codeCell, styledCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import type { Names } from './find-names.ts';

/** A column of a sheet of texts that stand beside figures. */
export type TextColumn<Text> = {
  heading: Record<Language, string>;
  /** In characters. */
  width: number;
  cell: (text: Text, language: Language, names: Names) => Cell;
};

/** Which figures of an indicator a text is about. A scope that is left empty narrows nothing. */
export const SCOPE_COLUMNS: readonly TextColumn<Pick<Note, 'breakdown' | 'refArea'>>[] = [
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
];

export const SOURCE_COLUMN: TextColumn<Pick<Note, 'source'>> = {
  heading: { kk: 'Дереккөз коды', ru: 'Код источника' },
  width: 26,
  cell: ({ source }) => codeCell(source),
};

/**
 * A sheet of texts, a row each under its headings.
 * @param texts is read when the sheet is written, after the figures that bring them
 */
export function buildTextSheet<Text>(
  name: string,
  columns: readonly TextColumn<Text>[],
  texts: ReadonlyMap<string, Text>,
  language: Language,
  names: Names,
): Worksheet {
  function* listRows(): Generator<Cell[]> {
    yield columns.map(({ heading }) => styledCell(heading[language], 'heading'));
    for (const text of texts.values()) yield columns.map(({ cell }) => cell(text, language, names));
  }
  return { name, widths: columns.map(({ width }) => width), frozenRows: 1, rows: listRows };
}
