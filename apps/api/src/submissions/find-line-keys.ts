import type { Breakdown, SubmissionLine, SubmissionObservationKey } from '@korsetkish/contract';
import { buildCatalogue, listReportLines } from '@korsetkish/figures';
import type { Database, Prisma } from '@korsetkish/prisma';
import { findCodelists } from '../codelists/find-codelists.ts';
import { findDirections } from '../directions/find-directions.ts';
import type { NewestRevision } from '../http/find-revision.ts';
import { findAllIndicators } from '../indicators/find-indicators.ts';
import { readBreakdown } from '../observations/read-breakdown.ts';
import { toReportingRule } from '../reporting/to-reporting-rule.ts';
import { keyOf } from './observation-key.ts';
import type { SubmissionRow } from './to-submission.ts';

/** Which figure a line of the form is for, and whether the rule asks for it. */
export type LineKey = SubmissionObservationKey & Pick<SubmissionLine, 'asked'>;

/** The lines of a submission's form: what its rule asks for, laid out as the report, then what was put in. */
export async function findLineKeys(
  db: Database,
  revision: NewestRevision,
  submission: SubmissionRow,
): Promise<LineKey[]> {
  const [asked, putIn] = await Promise.all([
    findAskedLines(db, revision, submission),
    findLinesPutIn(db, submission.id),
  ]);
  const lines = new Map([...putIn, ...asked].map((line) => [keyOf(line), line]));
  // A line may have been put in before the rule asked for it: then it is the rule's.
  return [...asked, ...[...lines.values()].filter((line) => !line.asked)];
}

/** What the rule of a submission asks for, laid out as the report; nothing outside the calendar. */
export async function findAskedLines(
  db: Database,
  revision: NewestRevision,
  { ruleCode, refAreaCode: refArea, timePeriod }: SubmissionRow,
): Promise<LineKey[]> {
  if (ruleCode === null) return [];
  const rule = toReportingRule(await db.reportingRule.findUniqueOrThrow({ where: { code: ruleCode } }));
  const [indicators, codelists, directions, known] = await Promise.all([
    findAllIndicators(db, revision, 'published'),
    findCodelists(db),
    findDirections(db),
    findKnownBreakdowns(db, rule.direction, refArea),
  ]);
  const catalogue = buildCatalogue({ indicators, codelists, directions, refAreas: [], unitMeasures: [] });
  const lines = listReportLines(rule, timePeriod, (indicator) => known.get(indicator) ?? [], catalogue);
  return lines.map((line) => ({ ...line, refArea, asked: true }));
}

/** What was put into the form of a submission, whatever its rule asks for. */
export async function findLinesPutIn(
  db: Pick<Prisma.TransactionClient, 'submissionLine'>,
  submissionId: number,
): Promise<LineKey[]> {
  const rows = await db.submissionLine.findMany({
    where: { submissionId },
    orderBy: [{ indicator: { position: 'asc' } }, { refArea: { position: 'asc' } }, { breakdown: 'asc' }],
  });
  return rows.map(({ indicatorCode, refAreaCode, breakdown, timePeriod }) => ({
    indicator: indicatorCode,
    refArea: refAreaCode,
    breakdown: readBreakdown(breakdown),
    timePeriod,
    asked: false,
  }));
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
