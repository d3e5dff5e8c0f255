import type { Observation } from '@korsetkish/contract';
import { buildPivot, type PivotLayout, type PivotTable } from '@korsetkish/figures';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';

/** The published figures of some indicators. */
export function publishedOf(...indicators: string[]): Observation[] {
  return OBSERVATIONS.filter(({ indicator }) => indicators.includes(indicator));
}

/**
 * The one table that figures make.
 *
 * @throws RangeError when they make none, or several
 */
export function tableOf(observations: readonly Observation[], layout: Partial<PivotLayout>): PivotTable {
  const asked = { rows: [], columns: [], multiples: [], ...layout };
  const [table, ...others] = buildPivot(observations, asked, CATALOGUE).tables;
  if (!table || others.length > 0) throw new RangeError(`${others.length + 1} tables`);
  return table;
}
