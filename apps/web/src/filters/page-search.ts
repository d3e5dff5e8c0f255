import { isTimePeriod, KATO_CODE_PATTERN, type KatoCode, type TimePeriod } from '@korsetkish/contract';
import { isText, parseList } from './parse-list.ts';

/** The area of a reader who chose none: the city of Almaty. */
export const DEFAULT_REF_AREA: KatoCode = '750000000';

/** What every page's address carries after its path. */
export type PageSearch = {
  area: KatoCode;
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
    area: isText(area) && KATO_CODE_PATTERN.test(area) ? area : DEFAULT_REF_AREA,
    layer: layer === 'training' ? layer : undefined,
    from: isText(from) && isTimePeriod(from) ? from : undefined,
    to: isText(to) && isTimePeriod(to) ? to : undefined,
    table: parseList(table, (id) => PANEL_ID.test(id)),
  };
}
