import type {
  Language,
  LocalizedText,
  Observation,
  Report,
  ReportBlock,
  ReportRun,
} from '@korsetkish/contract';
import { formatDate } from '../../phrases/format-date.ts';
import { formatDay } from '../../phrases/format-time-period.ts';
import { REPORT_WORDS } from '../report-words.ts';
import { keepDashes } from './keep-dashes.ts';
import { numberFootnotes } from './number-footnotes.ts';
import type { DocumentBar, DocumentPart, MarkedText, ReportDocument } from './report-document.ts';
import { SIGN_HERE } from './sign-here.ts';

/** Nothing is held: not zero, and nothing to be read as a number. */
const NOTHING_HELD: MarkedText = [{ text: '…', marks: [] }];

/**
 * What stands on the pages of a report in one language, in its order: title, sections, sources, place and day with a line
 * to sign on. Everything that a page may be written with follows it, so that all of them say the same.
 * @param day when it was written: `2021-06-01`
 */
export function buildReportDocument(report: Report, language: Language, day: string): ReportDocument {
  const { title, place, sections, emptyNames = [], sources, figures, submission } = report;
  const footnotes = numberFootnotes(report.footnotes, language);
  const writing: Writing = { language, figures, mark: footnotes.mark };
  const parts: DocumentPart[] = [
    { part: 'TITLE', lines: title[language].split(/(?<=:) /) },
    ...sections.flatMap(({ heading, blocks }): DocumentPart[] => [
      { part: 'HEADING', level: 1, text: heading[language] },
      ...blocks.map((block) => writeBlock(block, writing)),
    ]),
    ...(emptyNames.length === 0
      ? []
      : ([
          { part: 'HEADING', level: 1, text: REPORT_WORDS.empty[language] },
          { part: 'PARAGRAPH', said: [{ text: listNames(emptyNames, language), marks: [] }] },
        ] as const)),
    ...(sources.length === 0
      ? []
      : [{ part: 'HEADING', level: 1, text: REPORT_WORDS.sources[language] } as const]),
    ...sources.map((source) => ({
      part: 'SOURCE' as const,
      text: `${source.title[language]} (${source.issuer[language]})`,
    })),
    {
      part: 'SIGNATURE',
      placeAndDay: `${place[language]}, ${formatDay(day, language)}`,
      sign: `${REPORT_WORDS.signature[language]} ${SIGN_HERE}`,
    },
  ];
  return {
    title: title[language],
    draft: submission === null ? null : REPORT_WORDS.draft[language],
    parts,
    footnotes: footnotes.list(),
  };
}

/** `Мирные собрания; Исполнение решений маслихата.` */
const listNames = (names: readonly LocalizedText[], language: Language): string =>
  `${names.map((name) => name[language]).join('; ')}.`;

interface Writing {
  language: Language;
  /** All figures of the report, by their places. */
  figures: readonly Observation[];
  mark: (runs: readonly ReportRun[]) => MarkedText;
}

function writeBlock(block: ReportBlock, { language, figures, mark }: Writing): DocumentPart {
  switch (block.block) {
    case 'HEADING':
      return { part: 'HEADING', level: 2, text: block.text[language] };
    case 'SENTENCE':
      return { part: 'PARAGRAPH', said: mark(block.said[language]) };
    case 'LIST':
      return {
        part: 'LIST',
        lead: mark(block.lead[language]),
        items: block.items.map((item) => mark(item[language])),
      };
    case 'TABLE':
      return {
        part: 'TABLE',
        caption: block.caption[language],
        rowsName: block.rowsName[language],
        columns: block.columns.map((column) => column[language]),
        rows: block.rows.map(({ name, cells }) => ({
          name: name[language],
          cells: cells.map((cell) => (cell === null ? NOTHING_HELD : mark(cell[language]))),
        })),
      };
    case 'CHART':
      return {
        part: 'CHART',
        title: block.title[language],
        bars: block.bars.map(({ name, said }) => writeBar(name[language], said[language], figures)),
        alternative: join(block.alternative[language]),
      };
    case 'NARRATIVE':
      return {
        part: 'NARRATIVE',
        paragraphs: block.text[language].split(/\n{2,}/),
        signed: `${block.author}, ${formatDate(block.day)}`,
      };
    case 'NOTE':
      return { part: 'NOTE', text: keepDashes(block.text[language]) };
  }
}

/** A bar prints one figure. */
function writeBar(name: string, runs: readonly ReportRun[], figures: readonly Observation[]): DocumentBar {
  const [place] = runs.flatMap((run) => run.figures);
  const figure = (place === undefined ? undefined : figures[place]) ?? null;
  const obsValue = figure?.obsValue ?? null;
  const value = figure === null || obsValue === null ? null : obsValue * 10 ** figure.unitMult;
  return { name, text: join(runs), value, figure };
}

const join = (runs: readonly ReportRun[]): string => runs.map(({ text }) => text).join('');
