import { parseBreakdown, type SubmissionObservationKey } from '@korsetkish/contract';
import { type Catalogue, listReportLines } from '@korsetkish/figures';
import { nameCell } from '../entry/name-cell.ts';

/** How a filter names the printed total. */
const TOTAL = '_T';

/**
 * Every line that a report on the indicator of a line would ask for, for the same area and period: its total and its
 * parts. Those that the form has are left out.
 * @param published breakdowns that its figures were published with, as a filter names them
 * @param cells names of the cells that the form has
 */
export function listAllLines(
  { indicator, refArea, timePeriod }: SubmissionObservationKey,
  published: readonly string[],
  cells: ReadonlySet<string>,
  catalogue: Catalogue,
): SubmissionObservationKey[] {
  const known = published
    .map((text) => parseBreakdown(text === TOTAL ? '' : text))
    .filter((breakdown) => breakdown !== null);
  const { direction } = catalogue.indicator(indicator);
  return listReportLines({ direction, indicators: [indicator] }, timePeriod, () => known, catalogue)
    .map(({ breakdown }) => ({ indicator, refArea, breakdown, timePeriod }))
    .filter((line) => !cells.has(nameCell(line)));
}
