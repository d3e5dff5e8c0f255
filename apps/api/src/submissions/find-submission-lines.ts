import type { Breakdown, Observation, SubmissionLine } from '@korsetkish/contract';
import {
  buildCatalogue,
  compareTimePeriods,
  listReportLines,
  parseTimePeriod,
  previousYearPeriod,
  type ReportLine,
} from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { findCodelists } from '../codelists/find-codelists.ts';
import { findDirections } from '../directions/find-directions.ts';
import type { NewestRevision } from '../http/find-revision.ts';
import { findAllIndicators } from '../indicators/find-indicators.ts';
import { findObservations, toObservation } from '../observations/find-observations.ts';
import { readBreakdown } from '../observations/read-breakdown.ts';
import { toReportingRule } from '../reporting/to-reporting-rule.ts';
import type { SubmissionRow } from './to-submission.ts';

/** What the rule of a submission asks for, each line with what is published of it. None outside the calendar. */
export async function findSubmissionLines(
  db: Database,
  revision: NewestRevision,
  submission: SubmissionRow,
): Promise<SubmissionLine[]> {
  const { refAreaCode: refArea, timePeriod, scenario } = submission;
  if (submission.ruleCode === null) return [];
  const rule = toReportingRule(
    await db.reportingRule.findUniqueOrThrow({ where: { code: submission.ruleCode } }),
  );
  const [indicators, codelists, directions, known] = await Promise.all([
    findAllIndicators(db, revision, 'published'),
    findCodelists(db),
    findDirections(db),
    findKnownBreakdowns(db, rule.direction, refArea),
  ]);
  const catalogue = buildCatalogue({ indicators, codelists, directions, refAreas: [], unitMeasures: [] });
  const lines = listReportLines(rule, timePeriod, (indicator) => known.get(indicator) ?? [], catalogue);
  const published = await findObservations(
    db,
    {
      layer: 'published',
      revision,
      indicators: [...new Set(lines.map(({ indicator }) => indicator))],
      refAreas: [refArea],
      scenarios: [scenario],
    },
    { limit: null, after: null },
  );
  const ofSeries = Map.groupBy(published.map(toObservation), ({ indicator, breakdown }) =>
    nameSeries(indicator, breakdown),
  );
  return lines.map((line) => ({
    ...line,
    refArea,
    ...findKnown(line, ofSeries.get(nameSeries(line.indicator, line.breakdown)) ?? []),
  }));
}

const nameSeries = (indicator: string, breakdown: Breakdown): string =>
  JSON.stringify([indicator, Object.entries(breakdown).sort()]);

/** What is published on one line: for its period, for the one before, and for the same months a year before. */
function findKnown(
  { timePeriod }: ReportLine,
  series: readonly Observation[],
): Pick<SubmissionLine, 'published' | 'last' | 'yearBefore'> {
  const of = (period: string | null) => series.find((each) => each.timePeriod === period) ?? null;
  const { end } = parseTimePeriod(timePeriod);
  const earlier = series
    .filter((each) => parseTimePeriod(each.timePeriod).end < end)
    .toSorted((one, other) => compareTimePeriods(one.timePeriod, other.timePeriod));
  return {
    published: of(timePeriod),
    last: earlier.at(-1) ?? null,
    yearBefore: of(previousYearPeriod(timePeriod)),
  };
}

/** Breakdowns that a direction's figures were published with: the area's own, or, where it has none, anybody's. */
async function findKnownBreakdowns(
  db: Database,
  directionCode: string,
  refArea: string,
): Promise<Map<string, Breakdown[]>> {
  const series = await db.series.findMany({
    where: { layer: 'published', indicator: { directionCode } },
    select: { indicatorCode: true, breakdown: true, refAreaCode: true },
  });
  const byIndicator = Map.groupBy(series, ({ indicatorCode }) => indicatorCode);
  return new Map(
    [...byIndicator].map(([indicator, all]) => {
      const own = all.filter(({ refAreaCode }) => refAreaCode === refArea);
      const texts = new Set((own.length > 0 ? own : all).map(({ breakdown }) => breakdown));
      return [indicator, [...texts].map(readBreakdown)];
    }),
  );
}
