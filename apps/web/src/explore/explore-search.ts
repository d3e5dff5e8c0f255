import {
  isTimePeriod,
  KATO_CODE_PATTERN,
  type KatoCode,
  parseBreakdown,
  type Scenario,
  type TimePeriod,
  TOTAL,
} from '@korsetkish/contract';
import {
  isRelativePeriod,
  type PivotDimension,
  type PivotLayout,
  type RelativePeriod,
} from '@korsetkish/figures';
import { type CompareSearch, parseCompareSearch } from '../comparison/compare-search.ts';
import { isText, parseChoices, parseList } from '../filters/parse-list.ts';
import { type MapSearch, parseMapSearch } from '../maps/map-search.ts';

/** In a filter of the address: everything, where nothing chosen means a default. */
export const ALL = 'ALL';

/** A period of a choice: an exact one, or one that is reckoned from the newest figures and stays so in a saved link. */
export type PeriodChoice = TimePeriod | RelativePeriod;

/** Which totals a table shows: those of its rows, those of its columns. */
export const TOTALS = ['rows', 'columns'] as const;
export type Totals = (typeof TOTALS)[number];

/** How the result is shown where it is not a table. */
const VIEWS = ['chart', 'map'] as const;
export type ExploreView = (typeof VIEWS)[number];

/** What is sorted by: the key of a column, or the totals of rows. */
export type ExploreSort = { column: string; descending: boolean };

/** What the address of Explore carries after that of every page. What is not chosen is not in it. */
export type ExploreSearch = CompareSearch &
  Pick<MapSearch, 'mapPeriod' | 'mapPer'> & {
    /** Codes, or `ALL` alone. */
    indicator?: string[] | undefined;
    /** KATO codes, or `ALL` alone. */
    refArea?: KatoCode[] | undefined;
    period?: PeriodChoice[] | undefined;
    /** As the API takes them: `OUTCOME=APPROVED`, `_T`. */
    breakdown?: string[] | undefined;
    scenario?: Scenario[] | undefined;
    rows?: PivotDimension[] | undefined;
    columns?: PivotDimension[] | undefined;
    multiples?: PivotDimension[] | undefined;
    totals?: Totals[] | undefined;
    /** Beside a figure its share of the printed total. */
    shares?: true | undefined;
    /** `2020.ACTUAL`, and `-2020.ACTUAL` from the largest. */
    sort?: string | undefined;
    view?: ExploreView | undefined;
    /** The moment whose figures are shown, ISO 8601; without it, today's. */
    asOf?: string | undefined;
  };

type Unparsed<Search> = { [Name in keyof Search]?: unknown };

const CONCEPT_CODE = /^[A-Z][A-Z0-9_]*$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const COLUMN_KEY = /^-?[A-Za-z0-9_./=;+-]+$/;

const isCode = (text: string): boolean => CONCEPT_CODE.test(text);
const isBreakdown = (text: string): boolean =>
  text === TOTAL || (text !== '' && parseBreakdown(text) !== null);

/** Reads the address of Explore. What makes no sense falls back instead of failing. */
export function parseExploreSearch(search: Unparsed<ExploreSearch>): ExploreSearch {
  const { sort, asOf } = search;
  const { mapPeriod, mapPer } = parseMapSearch(search);
  return {
    indicator: parseList(search.indicator, isCode),
    refArea: parseList(search.refArea, (text) => text === ALL || KATO_CODE_PATTERN.test(text)),
    period: parseList(search.period, (text) => isRelativePeriod(text) || isTimePeriod(text)),
    breakdown: parseList(search.breakdown, isBreakdown),
    scenario: parseChoices(search.scenario, ['ACTUAL', 'PLAN']),
    rows: parseList(search.rows, isCode),
    columns: parseList(search.columns, isCode),
    multiples: parseList(search.multiples, isCode),
    totals: parseChoices(search.totals, TOTALS),
    shares: search.shares === true || search.shares === 'true' ? true : undefined,
    sort: isText(sort) && COLUMN_KEY.test(sort) ? sort : undefined,
    view: parseChoices(search.view, VIEWS)?.[0],
    asOf: isText(asOf) && MOMENT.test(asOf) && !Number.isNaN(Date.parse(asOf)) ? asOf : undefined,
    mapPeriod,
    mapPer,
    ...parseCompareSearch(search),
  };
}

/** Time across, everything else down: what a reader of tables expects who has not said otherwise. */
const DEFAULT_LAYOUT: PivotLayout = {
  rows: ['INDICATOR', 'REF_AREA'],
  columns: ['TIME_PERIOD', 'SCENARIO'],
  multiples: [],
};

/** The layout asked for; one that places anything is taken as it is, with nothing on the axes it does not name. */
export function readLayout({ rows, columns, multiples }: ExploreSearch): PivotLayout {
  if (!rows && !columns && !multiples) return DEFAULT_LAYOUT;
  return { rows: rows ?? [], columns: columns ?? [], multiples: multiples ?? [] };
}

/** Stands in the address for the only column of a table without dimensions in its columns. */
const ONLY_COLUMN = '_';

export function readSort({ sort }: ExploreSearch): ExploreSort | null {
  if (sort === undefined) return null;
  const descending = sort.startsWith('-');
  const column = descending ? sort.slice(1) : sort;
  return { column: column === ONLY_COLUMN ? '' : column, descending };
}

export function writeSort({ column, descending }: ExploreSort): string {
  return `${descending ? '-' : ''}${column || ONLY_COLUMN}`;
}
