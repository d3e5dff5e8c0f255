import type { Attempt } from './attempt.ts';

const ANOTHER_IMPORT = '00000000-0000-4000-8000-000000000001';

/** Files that figures are taken over from. */
export const IMPORTS: readonly Attempt[] = [
  {
    rule: 'file_import_read_by_a_mapping',
    table: 'file_import',
    change: { id: ANOTHER_IMPORT, mapping: null },
  },
  {
    rule: 'file_import_taken_over_makes_a_version',
    table: 'file_import',
    change: { id: ANOTHER_IMPORT, state: 'COMMITTED' },
  },
  {
    rule: 'file_import_judged_as_of_a_state',
    table: 'file_import',
    change: { id: ANOTHER_IMPORT, judged_version: 1, outcomes: {} },
  },
  // Counts of a submission's figures without the version of it that they were compared with.
  {
    rule: 'file_import_judged_as_of_a_state',
    table: 'file_import',
    change: { id: ANOTHER_IMPORT, judged_revision: 1, outcomes: {} },
  },
  ...[{ submission_id: null }, { document: 'A_DOCUMENT', contents: 'ACTIONS' }].map((change) => ({
    rule: 'file_import_of_one_thing',
    table: 'file_import',
    change: { id: ANOTHER_IMPORT, ...change },
  })),
  ...[{ contents: 'ACTIONS' }, { submission_id: null, document: 'ASTANA_RESOLUTION_2022' }].map((change) => ({
    rule: 'file_import_of_a_document_says_what',
    table: 'file_import',
    change: { id: ANOTHER_IMPORT, ...change },
  })),
  ...[{ done: 3 }, { done: -1 }].map((change) => ({
    rule: 'file_import_progress_part_of_its_total',
    table: 'file_import_progress',
    change: { import_id: ANOTHER_IMPORT, ...change },
  })),
  ...[
    { rule: 'file_import_figure_refused_for_its_problem', change: { outcome: 'REFUSED' } },
    { rule: 'file_import_figure_compared_with_what_stands', change: { outcome: 'SAME' } },
    { rule: 'file_import_figure_compared_with_what_stands', change: { standing: {} } },
  ].map((bad) => ({ ...bad, table: 'file_import_figure', change: { ...bad.change, position: 2 } })),
  ...[
    { rule: 'file_import_entry_refused_for_its_problems', change: { outcome: 'REFUSED' } },
    {
      rule: 'file_import_entry_refused_for_its_problems',
      change: { outcome: 'NEW', code: 'AN_ACTION', refusals: [{}] },
    },
    {
      rule: 'file_import_entry_compared_with_what_stands',
      change: { outcome: 'SAME', code: 'AN_ACTION' },
    },
    { rule: 'file_import_entry_compared_with_what_stands', change: { standing: {} } },
    { rule: 'file_import_entry_taken_has_its_code', change: { outcome: 'NEW' } },
  ].map((bad) => ({ ...bad, table: 'file_import_entry', change: { ...bad.change, position: 2 } })),
];
