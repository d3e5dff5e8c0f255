import type { Attempt } from './attempt.ts';

/** Areas and their names through time. */
export const REF_AREAS: readonly Attempt[] = [
  { rule: 'ref_area_code_is_kato', table: 'ref_area', change: { code: '75000000' } },
  {
    rule: 'ref_area_only_country_lacks_parent',
    table: 'ref_area',
    change: { parent: null },
    where: `level = 'city'`,
  },
  {
    rule: 'ref_area_only_country_lacks_parent',
    table: 'ref_area',
    change: { parent: '750000000' },
    where: `level = 'country'`,
  },
  {
    rule: 'ref_area_validity_in_order',
    table: 'ref_area',
    change: { valid_from: '2024-05-02', valid_to: '2024-05-01' },
  },
  {
    rule: 'ref_area_predecessor_is_another',
    table: 'ref_area_predecessor',
    change: { ref_area: '711110000', predecessor: '711110000' },
  },
  {
    rule: 'ref_area_name_validity_in_order',
    table: 'ref_area_name',
    change: { valid_from: '2022-09-18' },
    where: `ref_area = '710000000'`,
  },
  {
    rule: 'ref_area_name_one_at_a_time',
    table: 'ref_area_name',
    change: { valid_from: '2022-09-17', valid_to: '2030-01-01' },
    where: `ref_area = '710000000'`,
  },
];
