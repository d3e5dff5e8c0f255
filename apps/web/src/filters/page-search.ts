import { isTimePeriod, KATO_CODE_PATTERN, type KatoCode, type TimePeriod } from '@korsetkish/contract';
import { spanOfWindow } from '@korsetkish/figures';
import { isText, parseList } from './parse-list.ts';

/** What every page's address carries after its path. */
export type PageSearch = {
  /** The area that the reader chose; without one `findHomeArea` says whose figures are shown. */
  area?: KatoCode | undefined;
  /** The layer on screen where it is not the published one. */
  layer?: 'training' | undefined;
  /** Ends of the window; without them the area's default window is shown. */
  from?: TimePeriod | undefined;
  to?: TimePeriod | undefined;
  /** Panels shown as a table instead of a chart. */
  table?: string[] | undefined;
};

type Unparsed<Search> = { [Name in keyof Search]?: unknown };

const PANEL_ID = /^[a-z][a-z0-9-]*$/;

/**
 * Reads the filters of an address. What makes no sense falls back instead of failing: an address may have been typed,
 * cut or written by an older version.
 */
export function parsePageSearch({ area, layer, from, to, table }: Unparsed<PageSearch>): PageSearch {
  return {
    area: isText(area) && KATO_CODE_PATTERN.test(area) ? area : undefined,
    layer: layer === 'training' ? layer : undefined,
    ...parseWindow(from, to),
    table: parseList(table, (id) => PANEL_ID.test(id)),
  };
}

/** The ends of a window that make sense; of two that are the wrong way round, neither. */
function parseWindow(from: unknown, to: unknown): Pick<PageSearch, 'from' | 'to'> {
  const startPeriod = isText(from) && isTimePeriod(from) ? from : undefined;
  const endPeriod = isText(to) && isTimePeriod(to) ? to : undefined;
  if (startPeriod !== undefined && endPeriod !== undefined) {
    const { start, end } = spanOfWindow({ startPeriod, endPeriod });
    if (end < start) return { from: undefined, to: undefined };
  }
  return { from: startPeriod, to: endPeriod };
}
