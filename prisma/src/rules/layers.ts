import type { Attempt } from './attempt.ts';

/** A period that nothing is published for. */
const FREE_PERIOD = { time_period: '1999', period_start: '1999-01-01', period_end: '1999-12-31' };

/** What is published and what was only drawn stay apart. */
export const LAYERS: readonly Attempt[] = [
  ...[{ source_id: 900 }, { published_in: 900 }, { series_id: 900 }].map((change) => ({
    rule: 'observation_is_written_in_one_layer',
    table: 'observation',
    change: { ...FREE_PERIOD, ...change },
  })),
  {
    rule: 'series_training_is_no_plan',
    table: 'series',
    change: { id: 901, layer: 'training' },
    where: `scenario = 'PLAN'`,
  },
  { rule: 'source_training_is_one', table: 'source', change: { id: 901, code: 'DRAWN' }, where: 'id = 900' },
  {
    rule: 'source_training_is_one',
    table: 'source',
    change: { id: 901, code: 'TRAINING' },
    where: `layer = 'published'`,
  },
  ...[{ title_kk: '2020 жылғы анықтама' }, { title_ru: 'Справка о работе за 2020 год' }].map((change) => ({
    rule: 'source_training_says_synthetic',
    table: 'source',
    change: { id: 901, ...change },
    where: 'id = 900',
  })),
  ...[
    { layer: 'training', seed: 1 },
    { layer: 'training', made_from: 'x' },
    { seed: 1 },
    { made_from: 'x' },
  ].map((change) => ({
    rule: 'revision_training_says_what_it_was_made_from',
    table: 'revision',
    change: { id: 901, ...change },
  })),
  { rule: 'series_layer_is_for_ever', sql: `UPDATE series SET layer = 'published' WHERE id = 900` },
  { rule: 'series_layer_is_for_ever', sql: `UPDATE series SET layer = 'training' WHERE scenario = 'ACTUAL'` },
  { rule: 'source_layer_is_for_ever', sql: `UPDATE source SET layer = 'published' WHERE id = 900` },
  { rule: 'source_layer_is_for_ever', sql: `UPDATE source SET layer = 'training'` },
  {
    rule: 'source_training_says_synthetic',
    sql: `UPDATE source SET title_ru = 'Справка о работе за 2020 год' WHERE code = 'TRAINING'`,
  },
  {
    rule: 'observation_is_superseded_in_its_layer',
    sql: 'UPDATE observation SET superseded_in = 900 WHERE published_in = 1',
  },
];
