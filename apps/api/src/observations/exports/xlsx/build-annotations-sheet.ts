import type { Annotation, Language } from '@korsetkish/contract';
import { formatTimePeriod } from '@korsetkish/figures';
import { codeCell, textCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import type { Names } from './find-names.ts';
import { buildTextSheet, SCOPE_COLUMNS, SOURCE_COLUMN, type TextColumn } from './text-columns.ts';
import type { Seen } from './watch-observations.ts';
import { WORKBOOK_WORDS } from './workbook-words.ts';

const COLUMNS: readonly TextColumn<Annotation>[] = [
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
  ...SCOPE_COLUMNS,
  SOURCE_COLUMN,
  { heading: { kk: 'Код', ru: 'Код' }, width: 34, cell: ({ annotation }) => codeCell(annotation) },
];

/** Everything that happened in the time of a figure of the file, once. Written after the figures that bring it. */
export function buildAnnotationsSheet(seen: Seen, language: Language, names: Names): Worksheet {
  return buildTextSheet(
    WORKBOOK_WORDS[language].sheets.annotations,
    COLUMNS,
    seen.annotations,
    language,
    names,
  );
}
