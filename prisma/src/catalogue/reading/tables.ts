import {
  AggregationRule,
  DimensionKind,
  Frequency,
  Measure,
  NoteKind,
  Polarity,
  Qualifier,
  RefAreaLevel,
  RelationKind,
  RelationTerm,
  Scenario,
} from '@korsetkish/contract';
import type * as z from 'zod';
import * as cell from './cells.ts';

/** One CSV file: its columns, and the sets of columns that no two rows share. */
type Table<Columns extends CellReaders> = {
  file: string;
  keys: readonly (readonly string[])[];
  columns: Columns;
};

/** How the cell of each column is read from its text. */
type CellReaders = Readonly<Record<string, z.ZodType<unknown, string>>>;

function table<Columns extends CellReaders>(
  file: string,
  keys: readonly (readonly (keyof Columns & string)[])[],
  columns: Columns,
): Table<Columns> {
  return { file, keys, columns };
}

const name = {
  name_kk: cell.text('the Kazakh name'),
  name_ru: cell.text('the Russian name'),
};

const texts = {
  text_kk: cell.text('the Kazakh text'),
  text_ru: cell.text('the Russian text'),
};

/** The cells of a figure as printed, wherever it stands. */
const figure = {
  obs_value: cell.number,
  decimals: cell.wholeNumber(0),
  unit_mult: cell.wholeNumber(0, 12),
  qualifier: cell.optional(cell.choice(Qualifier.options)),
  source: cell.required,
  section: cell.optionalText,
  paragraph: cell.optionalText,
};

/** Every file of the catalogue. A code that another file declares is `required`: the check of references judges it. */
export const TABLES = {
  directions: table('directions.csv', [['direction'], ['order']], {
    direction: cell.code,
    order: cell.wholeNumber(1),
    ...name,
    name_en: cell.optionalText,
  }),
  units: table('units.csv', [['unit_measure']], {
    unit_measure: cell.code,
    after_number_ru: cell.afterNumber,
    name_kk: cell.text('the Kazakh name'),
    name_en: cell.text('the English name'),
  }),
  dimensions: table('dimensions.csv', [['dimension']], {
    dimension: cell.code,
    ...name,
    name_en: cell.optionalText,
  }),
  codelists: table('codelists.csv', [['dimension', 'code']], {
    dimension: cell.required,
    code: cell.code,
    parent: cell.optionalText,
    ...name,
    name_en: cell.optionalText,
  }),
  indicators: table('indicators.csv', [['indicator']], {
    indicator: cell.code,
    direction: cell.required,
    ...name,
    name_en: cell.optionalText,
    short_ru: cell.optionalText,
    short_kk: cell.optionalText,
    measure: cell.choice(Measure.options),
    unit_measure: cell.required,
    dimensions: cell.list,
    polarity: cell.choice(Polarity.options),
    headline: cell.boolean,
    over_areas: cell.choice(AggregationRule.options),
    over_time: cell.choice(AggregationRule.options),
  }),
  indicatorGroups: table('indicator_groups.csv', [['group'], ['direction', 'position']], {
    group: cell.code,
    direction: cell.required,
    position: cell.wholeNumber(1),
    ...name,
  }),
  indicatorGroupMembers: table('indicator_group_members.csv', [['indicator']], {
    indicator: cell.required,
    group: cell.required,
  }),
  indicatorDimensions: table('indicator_dimensions.csv', [['indicator', 'dimension']], {
    indicator: cell.required,
    dimension: cell.required,
    kind: cell.choice(DimensionKind.options),
  }),
  definitions: table('definitions.csv', [['definition']], {
    definition: cell.code,
    ...texts,
  }),
  indicatorDefinitions: table(
    'indicator_definitions.csv',
    [['indicator', 'ref_area', 'source', 'valid_from']],
    {
      indicator: cell.required,
      ref_area: cell.optionalText,
      source: cell.optionalText,
      valid_from: cell.optional(cell.timePeriod),
      definition: cell.required,
    },
  ),
  ratios: table('ratios.csv', [['indicator']], {
    indicator: cell.required,
    numerator: cell.required,
    denominator: cell.required,
    factor: cell.numberNotZero,
  }),
  paceThresholds: table('pace_thresholds.csv', [['indicator']], {
    indicator: cell.required,
    points: cell.numberAboveZero.refine((points) => Number(points) <= 100, { error: 'must be at most 100' }),
  }),
  areas: table('areas.csv', [['kato']], {
    kato: cell.kato,
    level: cell.choice(RefAreaLevel.options),
    parent_kato: cell.optionalText,
    ...name,
  }),
  areaValidity: table('area_validity.csv', [['kato']], {
    kato: cell.required,
    valid_from: cell.optional(cell.date),
    valid_to: cell.optional(cell.date),
    predecessors: cell.list,
    cited: cell.boolean,
    note_kk: cell.optionalText,
    note_ru: cell.optionalText,
  }),
  areaNames: table('area_names.csv', [['kato', 'valid_from']], {
    kato: cell.required,
    valid_from: cell.date,
    valid_to: cell.date,
    ...name,
  }),
  sources: table('sources.csv', [['source']], {
    source: cell.code,
    title_ru: cell.text('the Russian title'),
    title_kk: cell.text('the Kazakh title'),
    issuer_ru: cell.text('the Russian name of the issuer'),
    issuer_kk: cell.text('the Kazakh name of the issuer'),
    dated: cell.optional(cell.date),
    licence: cell.required,
  }),
  sourceCoverage: table('source_coverage.csv', [['source']], {
    source: cell.required,
    coverage_kk: cell.text('the Kazakh text'),
    coverage_ru: cell.text('the Russian text'),
  }),
  notes: table('notes.csv', [['note']], {
    note: cell.code,
    kind: cell.choice(NoteKind.options),
    important: cell.boolean,
    indicator: cell.required,
    breakdown: cell.optional(cell.breakdown),
    ref_area: cell.optionalText,
    time_period: cell.optional(cell.timePeriod),
    scenario: cell.optional(cell.choice(Scenario.options)),
    source: cell.optionalText,
    ...texts,
  }),
  annotations: table('annotations.csv', [['annotation']], {
    annotation: cell.code,
    time_period: cell.timePeriod,
    indicator: cell.optionalText,
    breakdown: cell.optional(cell.breakdown),
    ref_area: cell.optionalText,
    source: cell.optionalText,
    ...texts,
  }),
  relations: table('relations.csv', [['relation']], {
    relation: cell.code,
    kind: cell.choice(RelationKind.options),
    factor: cell.number,
    constant: cell.optional(cell.number),
    whole_numerator: cell.boolean,
    base_printed: cell.boolean,
    measures: cell.choices(Measure.options),
    dimension_kind: cell.optional(cell.choice(DimensionKind.options)),
    except: cell.list,
    ...name,
    note_kk: cell.optionalText,
    note_ru: cell.optionalText,
    note_periods: cell.timePeriods,
  }),
  relationTerms: table('relation_terms.csv', [], {
    relation: cell.required,
    role: cell.choice(RelationTerm.shape.role.options),
    group: cell.wholeNumber(1),
    sign: cell.choice(['1', '-1']),
    indicator: cell.everyOr(cell.required),
    breakdown: cell.everyOr(cell.breakdown),
    every_code: cell.optionalText,
    every_area: cell.boolean,
    scenario: cell.everyOr(cell.choice(Scenario.options)),
    ref_area: cell.optionalText,
    time_period: cell.optional(cell.timePeriod),
    rounded_to: cell.optional(cell.numberAboveZero),
  }),
  observations: table(
    'observations.csv',
    [['indicator', 'breakdown', 'ref_area', 'time_period', 'scenario']],
    {
      indicator: cell.required,
      breakdown: cell.breakdown,
      ref_area: cell.required,
      time_period: cell.timePeriod,
      period_assumed: cell.boolean,
      scenario: cell.choice(Scenario.options),
      ...figure,
    },
  ),
  planActs: table('plan_acts.csv', [['act']], {
    act: cell.code,
    adopted: cell.date,
    ...name,
  }),
  planVersions: table('plan_versions.csv', [['indicator', 'breakdown', 'ref_area', 'time_period', 'act']], {
    indicator: cell.required,
    breakdown: cell.breakdown,
    ref_area: cell.required,
    time_period: cell.timePeriod,
    period_assumed: cell.boolean,
    act: cell.required,
    ...figure,
  }),
  reportTemplates: table('report_templates.csv', [['direction']], {
    direction: cell.required,
    ...texts,
  }),
  reportingRules: table('reporting_rules.csv', [['rule']], {
    rule: cell.code,
    direction: cell.required,
    ref_area: cell.required,
    by_parts: cell.boolean,
    frequency: cell.choice(Frequency.options),
    cumulative: cell.boolean,
    scenario: cell.choice(Scenario.options),
    indicators: cell.list,
    due_days: cell.wholeNumber(0, 366),
    valid_from: cell.date,
    valid_to: cell.optional(cell.date),
  }),
};

export type TableName = keyof typeof TABLES;

/** The cells of one row of a table, read. */
export type Cells<Name extends TableName> = {
  [Column in keyof (typeof TABLES)[Name]['columns']]: z.output<(typeof TABLES)[Name]['columns'][Column]>;
};
