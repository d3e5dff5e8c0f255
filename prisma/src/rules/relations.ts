import type { Attempt } from './attempt.ts';

/** Relations among figures, and their terms. */
export const RELATIONS: readonly Attempt[] = [
  { rule: 'relation_factor_not_zero', table: 'relation', change: { factor: 0 } },
  {
    rule: 'relation_only_over_many_is_scoped',
    table: 'relation',
    change: { dimension_kind: 'PARTITION' },
    where: `measures = '{}'`,
  },
  {
    rule: 'relation_only_over_many_is_scoped',
    table: 'relation',
    change: { except: ['YOUTH_ARRIVALS'] },
    where: `measures = '{}'`,
  },
  {
    rule: 'relation_note_periods_of_a_note',
    table: 'relation',
    change: { note_periods: ['2020'] },
    where: 'note_kk IS NULL',
  },
  { rule: 'relation_term_every_code_form', table: 'relation_term', change: { every_code: 'of each' } },
  {
    rule: 'relation_term_over_codes_or_areas',
    table: 'relation_term',
    change: { every_area: true },
    where: 'every_code IS NOT NULL',
  },
  { rule: 'relation_term_group_from_1', table: 'relation_term', change: { group: 0 } },
  { rule: 'relation_term_adds_or_subtracts', table: 'relation_term', change: { sign: 2 } },
  { rule: 'relation_term_rounded_to_above_0', table: 'relation_term', change: { rounded_to: 0 } },
];
