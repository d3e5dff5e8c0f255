import type { SubmissionObservationKey } from '@korsetkish/contract';
import { type PeriodKind, parseTimePeriod } from '@korsetkish/figures';
import { type EntryBounds, type EntryProblem, listPlaceProblems } from './list-entry-problems.ts';

/** What lines of a submission may be about. */
export type LineBounds = EntryBounds & {
  /** Kinds of periods that each indicator is told for. */
  kinds: ReadonlyMap<string, readonly PeriodKind[]>;
};

/** What keeps a line out of a submission's form. None: it may be put in. */
export function listLineProblems(line: SubmissionObservationKey, bounds: LineBounds): EntryProblem[] {
  const { indicator, timePeriod } = line;
  const kinds = bounds.kinds.get(indicator);
  const isOfAnotherKind = kinds !== undefined && !kinds.includes(parseTimePeriod(timePeriod).kind);
  return [
    ...listPlaceProblems(line, bounds),
    ...(isOfAnotherKind
      ? [
          {
            field: 'timePeriod',
            say: ({ desk }) => desk.timePeriodOfAnotherKind(timePeriod, kinds.includes('DAY')),
          } satisfies EntryProblem,
        ]
      : []),
  ];
}
