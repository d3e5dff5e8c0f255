import type { Scenario, TimePeriod } from '@korsetkish/contract';
import { listReportingAreas } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { type FieldError, ProblemError } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { asksFor } from './asks-for.ts';
import { findAreasInTime } from './find-areas-in-time.ts';
import { toReportingRule } from './to-reporting-rule.ts';

/** A report that somebody wants to begin. */
type Begun = {
  rule: string;
  direction: string;
  refArea: string;
  timePeriod: TimePeriod;
  scenario: Scenario;
};

/** @throws ProblemError (422) unless the rule asks for just this report */
export async function refuseOutsideCalendar(db: Database, begun: Begun): Promise<void> {
  await refuseUnknownCodes([
    {
      path: 'body.rule',
      codes: [begun.rule],
      find: (where) => db.reportingRule.findMany({ where, select: { code: true } }),
      say: (code) => (messages) => messages.unknownCode('rule', code),
    },
  ]);
  const rule = toReportingRule(await db.reportingRule.findUniqueOrThrow({ where: { code: begun.rule } }));
  const areas = listReportingAreas(rule, begun.timePeriod, await findAreasInTime(db));
  const errors = [
    ...(['direction', 'scenario'] as const)
      .filter((field) => begun[field] !== rule[field])
      .map((field): FieldError => ({ path: `body.${field}`, say: ({ desk }) => desk.notOfRule })),
    ...(areas.includes(begun.refArea) ? [] : [notInCalendar('refArea')]),
    ...(asksFor(rule, begun.timePeriod) ? [] : [notInCalendar('timePeriod')]),
  ];
  if (errors.length > 0) throw new ProblemError('invalid-request', errors);
}

const notInCalendar = (field: string): FieldError => ({
  path: `body.${field}`,
  say: ({ desk }) => desk.notInCalendar,
});
