import type { SubmissionLine, SubmissionObservation } from '@korsetkish/contract';
import { listReportLines } from '@korsetkish/figures';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { buildEntryForm, type EntryRow, listRows } from '../entry/build-entry-form.ts';
import type { Reported } from '../entry/reported.ts';

/** Lines of Almaty's report on peaceful assemblies for the second quarter of 2021, nothing known of them. */
const LINES: SubmissionLine[] = listReportLines(
  { direction: 'ASSEMBLIES', indicators: ['ASSEMBLY_NOTIFICATIONS', 'ASSEMBLY_UNSANCTIONED'] },
  '2021-Q2',
  () => [],
  CATALOGUE,
).map((line) => ({
  ...line,
  refArea: '750000000',
  asked: true,
  published: null,
  last: null,
  yearBefore: null,
}));

/** What the report is about. */
export const REPORTED: Reported = {
  direction: 'ASSEMBLIES',
  refArea: '750000000',
  timePeriod: '2021-Q2',
};

/** The lines of the form that such a report has. */
export const ROWS: EntryRow[] = listRows(buildEntryForm(REPORTED, LINES, CATALOGUE));

/** What stands in a line, saved once, unless told otherwise. */
export function stand(
  { line: { indicator, refArea, breakdown, timePeriod } }: EntryRow,
  obsValue: number | null,
  changes: Partial<SubmissionObservation> = {},
): SubmissionObservation {
  return {
    ...{ indicator, refArea, breakdown, timePeriod, obsValue },
    version: 1,
    decimals: 0,
    unitMult: 0,
    obsStatus: obsValue === null ? 'O' : 'A',
    qualifier: null,
    periodAssumed: false,
    section: null,
    paragraph: null,
    file: null,
    sheet: null,
    cell: null,
    updatedBy: 'Әсем',
    updatedAt: '2021-07-05T06:00:00.000Z',
    ...changes,
  };
}
