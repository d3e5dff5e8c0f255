import { KatoCode, TimePeriod } from '@korsetkish/contract';
import * as z from 'zod';

/** The area of a reader who chose none: the city of Almaty. */
export const DEFAULT_REF_AREA: KatoCode = '750000000';

const PanelId = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** In the address a list is comma-separated text; in the program it is an array, and both arrive here. */
const PanelIds = z
  .union([z.array(PanelId), z.string().transform((text) => text.split(','))])
  .pipe(z.array(PanelId))
  .optional()
  .catch(undefined);

/**
 * What every page's address carries after its path. A value that makes no sense falls back instead of failing:
 * an address may have been typed, cut or written by an older version.
 */
export const PageSearch = z.object({
  area: KatoCode.catch(DEFAULT_REF_AREA).default(DEFAULT_REF_AREA),
  /** Ends of the window; without them the area's default window is shown. */
  from: TimePeriod.optional().catch(undefined),
  to: TimePeriod.optional().catch(undefined),
  /** Panels shown as a table instead of a chart. */
  table: PanelIds,
});
export type PageSearch = z.output<typeof PageSearch>;
