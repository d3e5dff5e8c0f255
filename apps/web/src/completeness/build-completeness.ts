import type { CalendarReport } from '@korsetkish/contract';
import { type Catalogue, compareTimePeriods } from '@korsetkish/figures';
import { isHandedIn, standReport } from '../desk/calendar/report-status.ts';

/** What became of a report by now: handed in, in time or late, missing although it is due, or not due yet. */
export type ReportOutcome = 'IN_TIME' | 'LATE' | 'MISSING' | 'NOT_DUE';

/** @property lateDays how many days it was late, or is by today; 0: in time, or not due yet */
export type ReportResult = { report: CalendarReport; outcome: ReportOutcome; lateDays: number };

/** Reports by what became of them. */
export type CompletenessCounts = {
  /** Asked for and due by now, or handed in already. */
  asked: number;
  inTime: number;
  late: number;
  missing: number;
};

/** One direction of one area with its reports of the year, in the order of their periods. */
export type CompletenessRow = CompletenessCounts & {
  direction: string;
  refArea: string;
  results: ReportResult[];
};

/** A period that reports are asked for, actual figures and plans apart. */
export type ReportedPeriod = Pick<CalendarReport, 'timePeriod' | 'scenario'>;

export type Completeness = CompletenessCounts & { periods: ReportedPeriod[]; rows: CompletenessRow[] };

/** What rows stand together by. */
export type CompletenessOrder = 'direction' | 'refArea';

/**
 * Who has and has not submitted what was due by a day, for each direction and area. What is not due yet is nobody's
 * fault and counts only once it is handed in.
 *
 * @param today ISO date by which lateness is judged
 * @param order rows of one direction together in the order of the department's report, or of one area by its code
 */
export function buildCompleteness(
  { reports, today }: { reports: readonly CalendarReport[]; today: string },
  catalogue: Pick<Catalogue, 'directions'>,
  order: CompletenessOrder,
): Completeness {
  const places = new Map(catalogue.directions.map(({ direction }, place) => [direction, place]));
  const byDirection = (one: CompletenessRow, other: CompletenessRow) =>
    (places.get(one.direction) ?? places.size) - (places.get(other.direction) ?? places.size);
  const byArea = (one: CompletenessRow, other: CompletenessRow) => one.refArea.localeCompare(other.refArea);
  const rows = [...Map.groupBy(reports, ({ direction, refArea }) => `${direction} ${refArea}`).values()]
    .flatMap((own) => buildRow(own, today) ?? [])
    .toSorted((one, other) =>
      order === 'direction'
        ? byDirection(one, other) || byArea(one, other)
        : byArea(one, other) || byDirection(one, other),
    );
  return { ...addUp(rows), periods: listPeriods(reports), rows };
}

/** Tells the periods of reports apart. */
export function periodKey({ timePeriod, scenario }: ReportedPeriod): string {
  return `${timePeriod} ${scenario}`;
}

function buildRow(own: readonly CalendarReport[], today: string): CompletenessRow | null {
  const [first] = own;
  if (first === undefined) return null;
  const results = own.map((report) => judge(report, today)).toSorted(byPeriod);
  const count = (...outcomes: ReportOutcome[]) =>
    results.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    direction: first.direction,
    refArea: first.refArea,
    asked: count('IN_TIME', 'LATE', 'MISSING'),
    inTime: count('IN_TIME'),
    late: count('LATE'),
    missing: count('MISSING'),
    results,
  };
}

function judge(report: CalendarReport, today: string): ReportResult {
  const { lateDays } = standReport(report, today);
  const [late, inTime]: [ReportOutcome, ReportOutcome] = isHandedIn(report)
    ? ['LATE', 'IN_TIME']
    : ['MISSING', 'NOT_DUE'];
  return { report, outcome: lateDays > 0 ? late : inTime, lateDays };
}

function listPeriods(reports: readonly CalendarReport[]): ReportedPeriod[] {
  const first = new Map(reports.map((report) => [periodKey(report), report]));
  return [...first.values()]
    .map(({ timePeriod, scenario }) => ({ timePeriod, scenario }))
    .toSorted((one, other) => compareReported(one, other));
}

function byPeriod({ report: one }: ReportResult, { report: other }: ReportResult): number {
  return compareReported(one, other);
}

function compareReported(one: ReportedPeriod, other: ReportedPeriod): number {
  return compareTimePeriods(one.timePeriod, other.timePeriod) || one.scenario.localeCompare(other.scenario);
}

function addUp(rows: readonly CompletenessCounts[]): CompletenessCounts {
  const sum = (count: (row: CompletenessCounts) => number) =>
    rows.reduce((total, row) => total + count(row), 0);
  return {
    asked: sum(({ asked }) => asked),
    inTime: sum(({ inTime }) => inTime),
    late: sum(({ late }) => late),
    missing: sum(({ missing }) => missing),
  };
}
