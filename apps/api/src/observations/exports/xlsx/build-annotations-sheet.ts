import type { Annotation, Language } from '@korsetkish/contract';
import { formatTimePeriod } from '@korsetkish/figures';
import { type Cell, codeCell, styledCell, textCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import type { Names } from './find-names.ts';
import type { Seen } from './watch-observations.ts';
import { WORKBOOK_WORDS } from './workbook-words.ts';

type AnnotationColumn = {
  heading: Record<Language, string>;
  width: number;
  cell: (annotation: Annotation, language: Language, names: Names) => Cell;
};

/** A scope that is left empty narrows nothing. */
const COLUMNS: readonly AnnotationColumn[] = [
  {
    heading: { kk: 'Қашан', ru: 'Когда' },
    width: 20,
    cell: ({ timePeriod }, language) => textCell(formatTimePeriod(timePeriod, language, 'short')),
  },
  {
    heading: { kk: 'Не болды', ru: 'Что произошло' },
    width: 80,
    cell: ({ text }, language) => wrappedCell(text[language]),
  },
  {
    heading: { kk: 'Көрсеткіш', ru: 'Показатель' },
    width: 44,
    cell: ({ indicator }, _language, names) => wrappedCell(indicator && names.indicator(indicator)),
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
    heading: { kk: 'Дереккөз коды', ru: 'Код источника' },
    width: 26,
    cell: ({ source }) => codeCell(source),
  },
  { heading: { kk: 'Код', ru: 'Код' }, width: 34, cell: ({ annotation }) => codeCell(annotation) },
];

/** Everything that happened in the time of a figure of the file, once. Written after the figures that bring it. */
export function buildAnnotationsSheet(seen: Seen, language: Language, names: Names): Worksheet {
  function* listRows(): Generator<Cell[]> {
    yield COLUMNS.map(({ heading }) => styledCell(heading[language], 'heading'));
    for (const annotation of seen.annotations.values()) {
      yield COLUMNS.map(({ cell }) => cell(annotation, language, names));
    }
  }
  return {
    name: WORKBOOK_WORDS[language].sheets.annotations,
    widths: COLUMNS.map(({ width }) => width),
    frozenRows: 1,
    rows: listRows,
  };
}
