import type { Language, Layer, Source } from '@korsetkish/contract';
import { formatDate } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { findSources } from '../../../sources/find-sources.ts';
import { type Cell, codeCell, countCell, styledCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import type { Seen } from './watch-observations.ts';
import { WORKBOOK_WORDS } from './workbook-words.ts';

type SourceColumn = {
  heading: Record<Language, string>;
  width: number;
  cell: (source: Source, language: Language, figures: number) => Cell;
};

const COLUMNS: readonly SourceColumn[] = [
  {
    heading: { kk: 'Атауы', ru: 'Название' },
    width: 60,
    cell: ({ title }, language) => wrappedCell(title[language]),
  },
  {
    heading: { kk: 'Кім шығарған', ru: 'Кто выпустил' },
    width: 44,
    cell: ({ issuer }, language) => wrappedCell(issuer[language]),
  },
  {
    heading: { kk: 'Күні', ru: 'Дата' },
    width: 12,
    cell: ({ dated }) => codeCell(dated && formatDate(dated)),
  },
  {
    heading: { kk: 'Кімді қамтиды', ru: 'Кого охватывает' },
    width: 24,
    cell: ({ coverage }, language) => wrappedCell(coverage?.[language] ?? null),
  },
  {
    heading: { kk: 'Пайдалану шарттары', ru: 'Условия использования' },
    width: 28,
    cell: ({ licence }, language) => wrappedCell(WORKBOOK_WORDS[language].licence[licence] ?? licence),
  },
  {
    heading: { kk: 'Осы файлдағы сандар', ru: 'Цифр в этом файле' },
    width: 14,
    cell: (_source, _language, figures) => countCell(figures),
  },
  { heading: { kk: 'Код', ru: 'Код' }, width: 28, cell: ({ source }) => codeCell(source) },
];

/** The documents that the figures come from. Written after them, when it is known which these are. */
export function buildSourcesSheet(db: Database, layer: Layer, seen: Seen, language: Language): Worksheet {
  async function* listRows(): AsyncGenerator<Cell[]> {
    yield COLUMNS.map(({ heading }) => styledCell(heading[language], 'heading'));
    for (const source of await findSources(db, layer)) {
      const figures = seen.sources.get(source.source);
      if (figures !== undefined) yield COLUMNS.map(({ cell }) => cell(source, language, figures));
    }
  }
  return {
    name: WORKBOOK_WORDS[language].sheets.sources,
    widths: COLUMNS.map(({ width }) => width),
    frozenRows: 1,
    rows: listRows,
  };
}
