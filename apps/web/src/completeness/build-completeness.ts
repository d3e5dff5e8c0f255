import type { CalendarReport } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import { isHandedIn, standReport } from '../desk/calendar/report-status.ts';

/** Reports by what became of them. */
export type CompletenessCounts = {
  /** Asked for and due by now, or handed in already. */
  asked: number;
  inTime: number;
  late: number;
  missing: number;
};

/** A report that was handed in late, or is overdue. */
export type LateReport = { report: CalendarReport; lateDays: number };

export type CompletenessRow = CompletenessCounts & {
  direction: string;
  refArea: string;
  /** Overdue ones first, the longest first; then those that came late. */
  missingReports: LateReport[];
  lateReports: LateReport[];
  /** The next one that falls due; null: none this year. */
  next: CalendarReport | null;
};

export type Completeness = CompletenessCounts & { rows: CompletenessRow[] };

/**
 * Who has and has not submitted what was due by a day, direction by direction and area by area. What is not due yet
 * is nobody's fault and counts only once it is handed in.
 */
export function buildCompleteness(
  { reports, today }: { reports: readonly CalendarReport[]; today: string },
  catalogue: Pick<Catalogue, 'directions'>,
): Completeness {
  const places = catalogue.directions.map(({ direction }) => direction);
  const rows = [...Map.groupBy(reports, ({ direction, refArea }) => `${direction} ${refArea}`).values()]
    .flatMap((own) => {
      const [first] = own;
      return first === undefined ? [] : [buildRow(first, own, today)];
    })
    .toSorted(
      (one, other) =>
        places.indexOf(one.direction) - places.indexOf(other.direction) ||
        one.refArea.localeCompare(other.refArea),
    );
  return { ...addUp(rows), rows };
}

function buildRow(
  { direction, refArea }: CalendarReport,
  own: readonly CalendarReport[],
  today: string,
): CompletenessRow {
  const standing = own.map((report) => ({ report, lateDays: standReport(report, today).lateDays }));
  const handedIn = standing.filter(({ report }) => isHandedIn(report));
  const lateReports = handedIn.filter(({ lateDays }) => lateDays > 0).toSorted(longestFirst);
  const missingReports = standing
    .filter(({ report, lateDays }) => !isHandedIn(report) && lateDays > 0)
    .toSorted(longestFirst);
  const next = own
    .filter((report) => !isHandedIn(report) && report.due >= today)
    .toSorted((one, other) => one.due.localeCompare(other.due))[0];
  return {
    direction,
    refArea,
    asked: handedIn.length + missingReports.length,
    inTime: handedIn.length - lateReports.length,
    late: lateReports.length,
    missing: missingReports.length,
    missingReports,
    lateReports,
    next: next ?? null,
  };
}

function longestFirst(one: LateReport, other: LateReport): number {
  return other.lateDays - one.lateDays;
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
