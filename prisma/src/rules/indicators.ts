import type { Attempt } from './attempt.ts';

/** How an indicator is measured, worked out and defined. */
export const INDICATORS: readonly Attempt[] = [
  {
    rule: 'indicator_rules_follow_measure',
    table: 'indicator',
    change: { over_time: 'LAST' },
    where: `measure = 'FLOW'`,
  },
  {
    rule: 'indicator_rules_follow_measure',
    table: 'indicator',
    change: { over_time: 'SUM' },
    where: `measure = 'STOCK'`,
  },
  {
    rule: 'indicator_rules_follow_measure',
    table: 'indicator',
    change: { over_areas: 'SUM' },
    where: `measure = 'RATE'`,
  },
  {
    rule: 'indicator_rules_follow_measure',
    table: 'indicator',
    change: { over_areas: 'SUM', over_time: 'SUM' },
    where: `measure = 'PRICE'`,
  },
  { rule: 'ratio_factor_not_zero', table: 'ratio', change: { factor: 0 } },
  {
    rule: 'ratio_of_other_indicators',
    table: 'ratio',
    change: { numerator: 'YOUTH_COUNCIL_PER_DIRECTION' },
    where: `indicator = 'YOUTH_COUNCIL_PER_DIRECTION'`,
  },
  {
    rule: 'ratio_of_other_indicators',
    table: 'ratio',
    change: { denominator: 'YOUTH_COUNCIL_PER_DIRECTION' },
    where: `indicator = 'YOUTH_COUNCIL_PER_DIRECTION'`,
  },

  {
    rule: 'pace_threshold_points_range',
    table: 'pace_threshold',
    change: { indicator: 'YOUTH_ARRIVALS', points: 0 },
  },
  {
    rule: 'pace_threshold_points_range',
    table: 'pace_threshold',
    change: { indicator: 'YOUTH_ARRIVALS', points: 101 },
  },
  {
    rule: 'indicator_definition_one_at_a_time',
    table: 'indicator_definition',
    change: { position: 99 },
    where: 'valid_from IS NULL',
  },
  {
    rule: 'indicator_definition_one_at_a_time',
    table: 'indicator_definition',
    change: { position: 99, valid_from: '2023-01' },
    where: `valid_from = '2023'`,
  },
];
