import type { Language } from '@korsetkish/contract';
import { type Cell, styledCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import type { FileRow } from '../file-row.ts';
import { FIGURE_COLUMNS } from './figure-columns.ts';
import type { Names } from './find-names.ts';
import { WORKBOOK_WORDS } from './workbook-words.ts';

/** SDMX ids for programs, then headings for people. */
const HEADING_ROWS = 2;

/** Rows of a sheet in every spreadsheet program since 2007, less the headings. */
const MOST_FIGURES = 1_048_576 - HEADING_ROWS;

const TRAINING_COLOUR = 'B54708';

function listHeadings(language: Language): Cell[][] {
  return [
    FIGURE_COLUMNS.map(({ id }) => styledCell(id, 'conceptId')),
    FIGURE_COLUMNS.map(({ heading }) => styledCell(heading[language], 'heading')),
  ];
}

/** Takes as many observations off the stream as a sheet holds, and leaves the rest for the next one. */
async function* take(observations: AsyncIterator<FileRow>, most: number): AsyncGenerator<FileRow> {
  for (let taken = 0; taken < most; taken += 1) {
    const next = await observations.next();
    if (next.done) return;
    yield next.value;
  }
}

type Figures = {
  rows: number;
  observations: AsyncIterator<FileRow>;
  language: Language;
  names: Names;
  synthetic: boolean;
  /** Figures on one sheet. */
  mostFigures?: number | undefined;
};

/** The sheet with the figures; more of them, numbered, where one cannot hold them all. They are written in this order. */
export function buildFigureSheets({
  rows,
  observations,
  language,
  names,
  synthetic,
  mostFigures = MOST_FIGURES,
}: Figures): Worksheet[] {
  const { figures: name } = WORKBOOK_WORDS[language].sheets;
  async function* listRows(): AsyncGenerator<Cell[]> {
    yield* listHeadings(language);
    for await (const row of take(observations, mostFigures)) {
      yield FIGURE_COLUMNS.map(({ cell }) => cell(row, { language, names }));
    }
  }
  const sheets = Math.max(1, Math.ceil(rows / mostFigures));
  return Array.from({ length: sheets }, (_, index) => ({
    name: index === 0 ? name : `${name} ${index + 1}`,
    tabColour: synthetic ? TRAINING_COLOUR : undefined,
    widths: FIGURE_COLUMNS.map(({ width }) => width),
    frozenRows: HEADING_ROWS,
    filter: {
      headingRow: HEADING_ROWS,
      lastRow: HEADING_ROWS + Math.min(mostFigures, rows - index * mostFigures),
    },
    rows: listRows,
  }));
}
