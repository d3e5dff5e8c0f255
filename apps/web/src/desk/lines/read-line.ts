import type { Breakdown, SubmissionObservationKey } from '@korsetkish/contract';
import {
  type Catalogue,
  type PeriodKind,
  parseTimePeriod,
  periodContains,
  readTimePeriod,
} from '@korsetkish/figures';
import { nameCell } from '../entry/name-cell.ts';
import type { Reported } from '../entry/reported.ts';

/** A line as somebody is about to add it. */
export type LineDraft = {
  /** Code of the indicator; null: none is chosen yet. */
  indicator: string | null;
  /** One code of each dimension that the figure is broken down by; none: the total. */
  breakdown: Breakdown;
  refArea: string;
  /** The period as typed. */
  period: string;
};

/** What keeps a line from being added. */
export type LineProblem =
  | 'NO_INDICATOR'
  | 'NO_PERIOD'
  | 'PERIOD_OUTSIDE'
  | 'NEEDS_DAY'
  | 'NEEDS_LENGTH'
  | 'THERE_ALREADY';

export type LineField = 'indicator' | 'timePeriod' | 'line';

/** What a draft says: the line, or what is wrong with each field; THERE_ALREADY is wrong with the `line` as a whole. */
export type LineReading =
  | { kind: 'READ'; line: SubmissionObservationKey }
  | {
      kind: 'REFUSED';
      problems: Partial<Record<LineField, LineProblem>>;
      line: SubmissionObservationKey | null;
    };

/** What the draft is read against. */
export type LineBounds = {
  reported: Reported;
  /** Kinds of periods that figures of the chosen indicator are told for. */
  kinds: readonly PeriodKind[];
  /** Names of the cells that the form has. */
  cells: ReadonlySet<string>;
};

/** Reads a line to be added, as the server will: what it would refuse is told before anything is sent. */
export function readLine(draft: LineDraft, { reported, kinds, cells }: LineBounds): LineReading {
  const { indicator, breakdown, refArea } = draft;
  const period = readTimePeriod(draft.period);
  const timePeriod = period.kind === 'READ' ? findPeriodProblem(period.what, reported, kinds) : 'NO_PERIOD';
  if (indicator === null || timePeriod !== null || period.kind !== 'READ') {
    return {
      kind: 'REFUSED',
      problems: {
        ...(indicator === null && { indicator: 'NO_INDICATOR' }),
        ...(timePeriod !== null && { timePeriod }),
      },
      line: null,
    };
  }
  const line = { indicator, breakdown, refArea, timePeriod: period.what };
  return cells.has(nameCell(line))
    ? { kind: 'REFUSED', problems: { line: 'THERE_ALREADY' }, line }
    : { kind: 'READ', line };
}

function findPeriodProblem(
  timePeriod: string,
  reported: Reported,
  kinds: readonly PeriodKind[],
): LineProblem | null {
  const { kind } = parseTimePeriod(timePeriod);
  if (kinds.length > 0 && !kinds.includes(kind)) return kind === 'DAY' ? 'NEEDS_LENGTH' : 'NEEDS_DAY';
  return periodContains(parseTimePeriod(reported.timePeriod), timePeriod) ? null : 'PERIOD_OUTSIDE';
}

/** The areas that a line may be about: the report's own, then those within it, in the catalogue's order. */
export function listLineAreas(
  home: string,
  { refAreas }: Pick<Catalogue, 'refAreas'>,
): Catalogue['refAreas'] {
  const parentOf = new Map(refAreas.map(({ refArea, parent }) => [refArea, parent]));
  const liesWithin = (refArea: string): boolean => {
    const parent = parentOf.get(refArea) ?? null;
    return parent !== null && (parent === home || liesWithin(parent));
  };
  return [
    ...refAreas.filter(({ refArea }) => refArea === home),
    ...refAreas.filter(({ refArea }) => liesWithin(refArea)),
  ];
}
