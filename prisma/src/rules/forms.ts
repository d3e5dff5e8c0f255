import type { Attempt } from './attempt.ts';
import { IMPOSSIBLE_PERIODS } from './time-periods.ts';

/** How codes, positions, breakdowns and periods are written, in whatever table. */
export const FORMS: readonly Attempt[] = [
  ...[
    'direction',
    'indicator_group',
    'unit_measure',
    'dimension',
    'code',
    'indicator',
    'source',
    'definition',
    'plan_act',
    'note',
    'annotation',
    'relation',
    'reporting_rule',
  ].map((table) => ({
    rule: `${table}_code_form`,
    table,
    change: { code: 'lower_case' },
  })),
  ...[
    'direction',
    'dimension',
    'code',
    'indicator',
    'indicator_dimension',
    'indicator_group',
    'indicator_definition',
    'ref_area',
    'note',
    'annotation',
    'relation',
    'relation_term',
  ].map((table) => ({ rule: `${table}_position_from_1`, table, change: { position: 0 } })),
  ...['series', 'note', 'annotation', 'relation_term', 'submission_line', 'submission_observation'].map(
    (table) => ({
      rule: `${table}_breakdown_form`,
      table,
      change: { breakdown: 'OUTCOME' },
    }),
  ),
  ...[
    'observation',
    'note',
    'annotation',
    'relation_term',
    'submission',
    'submission_line',
    'submission_observation',
  ].flatMap((table) =>
    IMPOSSIBLE_PERIODS.map((time_period) => ({
      rule: `${table}_time_period_form`,
      table,
      change: { time_period },
    })),
  ),
  ...IMPOSSIBLE_PERIODS.map((valid_from) => ({
    rule: 'indicator_definition_valid_from_form',
    table: 'indicator_definition',
    change: { valid_from },
  })),
];
