import type { ReportingRule } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { isoDate } from '../http/iso-date.ts';

/** The row as the contract words it. */
export function toReportingRule(row: Prisma.ReportingRuleGetPayload<object>): ReportingRule {
  return {
    rule: row.code,
    direction: row.directionCode,
    refArea: row.refAreaCode,
    byParts: row.byParts,
    frequency: row.frequency,
    cumulative: row.cumulative,
    scenario: row.scenario,
    indicators: row.indicators,
    dueDays: row.dueDays,
    validFrom: isoDate(row.validFrom),
    validTo: row.validTo && isoDate(row.validTo),
  };
}
