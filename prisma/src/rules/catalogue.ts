import type { Attempt } from './attempt.ts';

/** What is said in both languages and of what, and that no code stands above itself. */
export const CATALOGUE: readonly Attempt[] = [
  {
    rule: 'indicator_short_name_in_both_languages',
    table: 'indicator',
    change: { short_name_kk: null },
    where: 'short_name_ru IS NOT NULL',
  },
  {
    rule: 'relation_note_in_both_languages',
    table: 'relation',
    change: { note_ru: null },
    where: 'note_kk IS NOT NULL',
  },
  {
    rule: 'ref_area_validity_note_in_both_languages',
    table: 'ref_area',
    change: { validity_note_kk: null },
    where: 'validity_note_ru IS NOT NULL',
  },
  {
    rule: 'source_coverage_in_both_languages',
    table: 'source',
    change: { coverage_ru: null },
    where: 'coverage_kk IS NOT NULL',
  },
  {
    rule: 'code_not_own_parent',
    table: 'code',
    change: { parent: 'ALMATY_TV' },
    where: `code = 'ALMATY_TV'`,
  },
  {
    rule: 'note_words_of_a_source_name_it',
    table: 'note',
    change: { source_id: null },
    where: `kind = 'WHY_IT_MOVED'`,
  },
  {
    rule: 'note_words_of_a_source_name_it',
    table: 'note',
    change: { source_id: null },
    where: `kind = 'STATEMENT'`,
  },
  {
    rule: 'annotation_breakdown_needs_an_indicator',
    table: 'annotation',
    change: { indicator: null, breakdown: 'OUTCOME=REFUSED' },
  },
];
