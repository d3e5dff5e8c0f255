import { formatDate, formatTimePeriod, formatTimeWindow } from '@korsetkish/figures';
import { type Cell, countCell, styledCell, wrappedCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';
import { readBreakdown } from '../../read-breakdown.ts';
import type { FileContent } from '../file-content.ts';
import type { Names } from './find-names.ts';
import { WORKBOOK_WORDS, type WorkbookWords } from './workbook-words.ts';

/** A label, and what it says in one line or several. */
type Entry = { label: string; lines: readonly Cell[] };

const inWords = (label: string, lines: readonly string[]): Entry => ({
  label,
  lines: lines.map(wrappedCell),
});

/** What was chosen in one filter, or that nothing was. */
const chosen = <Code extends string>(
  label: string,
  { all }: WorkbookWords['about'],
  codes: readonly Code[] | undefined,
  name: (code: Code) => string,
): Entry => inWords(label, codes === undefined ? [all] : codes.map(name));

function describeWindow({ window, language }: FileContent, words: WorkbookWords['about']): Entry[] {
  const { startPeriod, endPeriod } = window;
  if (startPeriod !== undefined && endPeriod !== undefined) {
    return [inWords(words.window, [formatTimeWindow(startPeriod, endPeriod, language)])];
  }
  const inLabel = (period: string) => formatTimePeriod(period, language, 'label');
  return [
    ...(startPeriod === undefined ? [] : [inWords(words.windowStart, [inLabel(startPeriod)])]),
    ...(endPeriod === undefined ? [] : [inWords(words.windowEnd, [inLabel(endPeriod)])]),
  ];
}

function describeRevision(
  { revision: { number, publishedAt }, layer }: FileContent['filter'],
  { revision, publishedOn }: WorkbookWords['about'],
): Entry[] {
  return [
    { label: revision[layer], lines: [countCell(number)] },
    inWords(publishedOn[layer], [formatDate(publishedAt.toISOString())]),
  ];
}

function listEntries(content: FileContent, names: Names): Entry[] {
  const { filter, language, rows, isPart, madeAt, address } = content;
  const { about, layer, scenario } = WORKBOOK_WORDS[language];
  return [
    inWords(about.layer, [layer[filter.layer]]),
    { label: about.rows, lines: [countCell(rows), ...(isPart ? [wrappedCell(about.onePart)] : [])] },
    chosen(about.indicators, about, filter.indicators, names.indicator),
    chosen(about.refAreas, about, filter.refAreas, names.refArea),
    chosen(about.timePeriods, about, filter.timePeriods, names.timePeriod),
    ...describeWindow(content, about),
    chosen(
      about.breakdowns,
      about,
      filter.breakdowns,
      (each) => names.breakdown(readBreakdown(each)) || about.printedTotal,
    ),
    chosen(about.scenarios, about, filter.scenarios, (each) => scenario[each]),
    ...(filter.revision.number === 0 ? [] : describeRevision(filter, about)),
    inWords(about.madeOn, [formatDate(madeAt.toISOString())]),
    ...(address === null ? [] : [inWords(about.address, [address])]),
    inWords(about.howToRead, about.reading[filter.layer]),
  ];
}

/** What is in the file: filters in words, number of figures, layer, revision, dates, address, how to read it. */
export function buildAboutSheet(content: FileContent, names: Names): Worksheet {
  const { about, sheets } = WORKBOOK_WORDS[content.language];
  const synthetic = content.filter.layer === 'training';
  function* listRows(): Generator<Cell[]> {
    yield [styledCell(about.title, 'heading'), styledCell('', 'heading')];
    if (synthetic) yield [styledCell('◇', 'warning'), styledCell(about.training, 'warning')];
    for (const { label, lines } of listEntries(content, names)) {
      for (const [index, line] of lines.entries()) {
        yield [index === 0 ? styledCell(label, 'label') : null, line];
      }
    }
  }
  return { name: sheets.about, widths: [34, 100], rows: listRows };
}
