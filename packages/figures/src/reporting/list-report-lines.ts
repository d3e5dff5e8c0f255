import type {
  Breakdown,
  Indicator,
  IndicatorDimension,
  ReportingRule,
  TimePeriod,
} from '@korsetkish/contract';
import { formatBreakdown } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareBreakdowns } from './compare-breakdowns.ts';
import { periodOfLine } from './period-of-line.ts';

/** One figure that a report asks for. */
export type ReportLine = { indicator: string; breakdown: Breakdown; timePeriod: TimePeriod };

/** Breakdowns that figures of an indicator were published with, the printed total (`{}`) among them where it was. */
export type KnownBreakdowns = (indicator: string) => readonly Breakdown[];

/**
 * What a report asks for, laid out as the department's own: group by group, the total of an indicator first, then its
 * parts. Asked for is what was published before, without a total that never was; of a dimension that nothing was published
 * by, every code.
 */
export function listReportLines(
  rule: Pick<ReportingRule, 'direction' | 'indicators'>,
  reportPeriod: TimePeriod,
  known: KnownBreakdowns,
  catalogue: Pick<Catalogue, 'indicators' | 'direction' | 'dimension'>,
): ReportLine[] {
  const asked = catalogue.indicators.filter(
    ({ indicator, direction }) =>
      direction === rule.direction && (rule.indicators.length === 0 || rule.indicators.includes(indicator)),
  );
  const groups = catalogue.direction(rule.direction).groups.map(({ group }) => group);
  return asked
    .toSorted(
      (one, other) =>
        groups.indexOf(one.group) - groups.indexOf(other.group) || one.position - other.position,
    )
    .flatMap((indicator) =>
      listBreakdowns(indicator, known(indicator.indicator), catalogue).map((breakdown) => ({
        indicator: indicator.indicator,
        breakdown,
        timePeriod: periodOfLine(indicator.measure, reportPeriod),
      })),
    );
}

function listBreakdowns(
  { dimensions }: Indicator,
  known: readonly Breakdown[],
  { dimension }: Pick<Catalogue, 'dimension'>,
): Breakdown[] {
  const neverUsed = dimensions.filter(
    ({ dimension: code }) => !known.some((breakdown) => breakdown[code] !== undefined),
  );
  const printsTotal = dimensions.length === 0 || !dimensions.every(printsNoTotal);
  const all = [
    ...(known.length === 0 && printsTotal ? [{}] : []),
    ...known,
    ...neverUsed.flatMap(({ dimension: code }) =>
      dimension(code).codes.map((each) => ({ [code]: each.code })),
    ),
  ];
  const once = new Map(all.map((breakdown) => [formatBreakdown(breakdown), breakdown]));
  const places = dimensions.map(({ dimension: code }) => dimension(code));
  return [...once.values()].toSorted((one, other) => compareBreakdowns(one, other, places));
}

/** Shares of a hundred, and groups that no total is printed of, stand without one. */
const printsNoTotal = ({ kind }: IndicatorDimension): boolean =>
  kind === 'PRINTED_GROUPS' || kind === 'PARTITION_OF_100';
