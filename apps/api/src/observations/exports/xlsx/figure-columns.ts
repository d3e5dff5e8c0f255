import type { Language } from '@korsetkish/contract';
import {
  booleanCell,
  type Cell,
  codeCell,
  countCell,
  figureCell,
  momentCell,
  textCell,
} from '../../../spreadsheet/cell.ts';
import { formatDoubts } from '../add-doubts.ts';
import type { FileRow } from '../file-row.ts';
import { formatAnnotations } from '../format-annotations.ts';
import { formatDefinitions } from '../format-definitions.ts';
import { formatNotes } from '../format-notes.ts';
import type { Names } from './find-names.ts';
import { WORKBOOK_WORDS } from './workbook-words.ts';

type FigureColumn = {
  /** SDMX id, or that of the code which the words are the name of. */
  id: string;
  heading: Record<Language, string>;
  /** In characters. */
  width: number;
  cell: (row: FileRow, words: { language: Language; names: Names }) => Cell;
};

/** What people read comes first, with the figure among it. */
const WORDS: readonly FigureColumn[] = [
  {
    id: 'INDICATOR_NAME',
    heading: { kk: 'Көрсеткіш', ru: 'Показатель' },
    width: 48,
    cell: (row, { language }) => textCell(row.indicatorName[language]),
  },
  {
    id: 'BREAKDOWN_NAME',
    heading: { kk: 'Бөлініс', ru: 'Разрез' },
    width: 30,
    cell: (row, { language }) => textCell(row.breakdownName?.[language] ?? null),
  },
  {
    id: 'REF_AREA_NAME',
    heading: { kk: 'Аумақ', ru: 'Территория' },
    width: 24,
    cell: (row, { language }) => textCell(row.refAreaName[language]),
  },
  {
    id: 'TIME_PERIOD_NAME',
    heading: { kk: 'Кезең', ru: 'Период' },
    width: 26,
    cell: (row, { names }) => textCell(names.timePeriod(row.timePeriod)),
  },
  {
    id: 'SCENARIO_NAME',
    heading: { kk: 'Нақты немесе жоспар', ru: 'Факт или план' },
    width: 14,
    cell: (row, { language }) => textCell(WORKBOOK_WORDS[language].scenario[row.scenario]),
  },
  {
    id: 'PLAN_ACT_NAME',
    heading: { kk: 'Жоспарды бекіткен акт', ru: 'Акт, которым утверждён план' },
    width: 20,
    cell: (row, { language }) => textCell(row.planVersion?.act?.name[language] ?? null),
  },
  {
    id: 'QUALIFIER_NAME',
    heading: { kk: 'Дереккөздің сан жанындағы сөзі', ru: 'Слово источника при числе' },
    width: 17,
    cell: (row, { language }) => textCell(row.qualifier && WORKBOOK_WORDS[language].qualifier[row.qualifier]),
  },
  {
    id: 'OBS_VALUE',
    heading: { kk: 'Мәні', ru: 'Значение' },
    width: 16,
    cell: (row) => figureCell(row.obsValue, row.decimals, row.layer === 'training'),
  },
  {
    id: 'UNIT_NAME',
    heading: { kk: 'Өлшем бірлігі', ru: 'Единица измерения' },
    width: 20,
    cell: (row, { names }) => textCell(names.unit(row.unitMeasure, row.unitMult)),
  },
  {
    id: 'OBS_STATUS_NAME',
    heading: { kk: 'Мәртебесі', ru: 'Статус' },
    width: 16,
    cell: (row, { language }) => {
      const { obsStatus, synthetic } = WORKBOOK_WORDS[language];
      return textCell(row.layer === 'training' ? synthetic : obsStatus[row.obsStatus]);
    },
  },
  {
    id: 'SOURCE_TITLE',
    heading: { kk: 'Дереккөз', ru: 'Источник' },
    width: 40,
    cell: (row, { language }) => textCell(row.sourceTitle[language]),
  },
  {
    id: 'SECTION',
    heading: { kk: 'Бөлім', ru: 'Раздел' },
    width: 9,
    cell: (row) => codeCell(row.section),
  },
  {
    id: 'PARAGRAPH',
    heading: { kk: 'Абзац', ru: 'Абзац' },
    width: 9,
    cell: (row) => codeCell(row.paragraph),
  },
  {
    id: 'FILE',
    heading: { kk: 'Файл', ru: 'Файл' },
    width: 24,
    cell: (row) => textCell(row.file),
  },
  {
    id: 'SHEET',
    heading: { kk: 'Парақ', ru: 'Лист' },
    width: 14,
    cell: (row) => textCell(row.sheet),
  },
  {
    id: 'CELL',
    heading: { kk: 'Ұяшық', ru: 'Ячейка' },
    width: 9,
    cell: (row) => codeCell(row.cell),
  },
  {
    id: 'NOTES',
    heading: { kk: 'Ескертпелер', ru: 'Примечания' },
    width: 60,
    cell: (row, { language }) => textCell(formatNotes(row.notes, language)),
  },
  {
    id: 'CHECKS',
    heading: { kk: 'Тексерулер', ru: 'Проверки' },
    width: 40,
    cell: (row, { language }) => textCell(formatDoubts(row.doubts, language)),
  },
  {
    id: 'ANNOTATIONS',
    heading: { kk: 'Оқиғалар', ru: 'События' },
    width: 40,
    cell: (row, { language }) => textCell(formatAnnotations(row.annotations, language)),
  },
];

/** What programs read, by the ids that every other format and the API have too. */
const CODES: readonly FigureColumn[] = [
  {
    id: 'INDICATOR',
    heading: { kk: 'Көрсеткіш коды', ru: 'Код показателя' },
    width: 34,
    cell: (row) => codeCell(row.indicator),
  },
  {
    id: 'BREAKDOWN',
    heading: { kk: 'Бөлініс коды', ru: 'Код разреза' },
    width: 30,
    cell: (row) => codeCell(row.breakdown),
  },
  {
    id: 'REF_AREA',
    heading: { kk: 'ӘАОЖ коды', ru: 'Код КАТО' },
    width: 12,
    cell: (row) => codeCell(row.refArea),
  },
  {
    id: 'TIME_PERIOD',
    heading: { kk: 'Кезең коды', ru: 'Код периода' },
    width: 17,
    cell: (row) => codeCell(row.timePeriod),
  },
  {
    id: 'PERIOD_ASSUMED',
    heading: { kk: 'Кезең шартты түрде алынған', ru: 'Период принят условно' },
    width: 14,
    cell: (row) => booleanCell(row.periodAssumed),
  },
  {
    id: 'SCENARIO',
    heading: { kk: 'Сценарий коды', ru: 'Код сценария' },
    width: 11,
    cell: (row) => codeCell(row.scenario),
  },
  {
    id: 'PLAN_ACT',
    heading: { kk: 'Акт коды', ru: 'Код акта' },
    width: 13,
    cell: (row) => codeCell(row.planVersion?.act?.act ?? null),
  },
  {
    id: 'DEFINITION',
    heading: { kk: 'Анықтама коды', ru: 'Код определения' },
    width: 15,
    cell: (row) => codeCell(formatDefinitions(row.definitions)),
  },
  {
    id: 'DECIMALS',
    heading: { kk: 'Үтірден кейінгі таңбалар саны', ru: 'Знаков после запятой' },
    width: 13,
    cell: (row) => countCell(row.decimals),
  },
  {
    id: 'UNIT_MEASURE',
    heading: { kk: 'Өлшем бірлігінің коды', ru: 'Код единицы измерения' },
    width: 18,
    cell: (row) => codeCell(row.unitMeasure),
  },
  {
    id: 'UNIT_MULT',
    heading: { kk: 'Он санының дәрежесі', ru: 'Степень десяти' },
    width: 11,
    cell: (row) => countCell(row.unitMult),
  },
  {
    id: 'OBS_STATUS',
    heading: { kk: 'Мәртебе коды', ru: 'Код статуса' },
    width: 10,
    cell: (row) => codeCell(row.obsStatus),
  },
  {
    id: 'QUALIFIER',
    heading: { kk: 'Дереккөз сөзінің коды', ru: 'Код слова источника' },
    width: 13,
    cell: (row) => codeCell(row.qualifier),
  },
  {
    id: 'SOURCE',
    heading: { kk: 'Дереккөз коды', ru: 'Код источника' },
    width: 24,
    cell: (row) => codeCell(row.source),
  },
  { id: 'LAYER', heading: { kk: 'Қабат', ru: 'Слой' }, width: 11, cell: (row) => codeCell(row.layer) },
  {
    id: 'PUBLISHED_AT',
    heading: { kk: 'Редакция уақыты (UTC)', ru: 'Время редакции (UTC)' },
    width: 17,
    cell: (row) => momentCell(row.publishedAt),
  },
];

/** The columns of the sheet with the figures. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [...WORDS, ...CODES];
