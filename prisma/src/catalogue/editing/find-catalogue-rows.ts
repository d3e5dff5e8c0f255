import type { Prisma } from '../../../generated/client.ts';
import type { TableName } from '../reading/tables.ts';
import { findRows, type Row } from '../writing/stored-table.ts';
import type { CatalogueRow, CatalogueRows } from './catalogue-rows.ts';
import { findRegisterRows } from './find-register-rows.ts';
import { cell, cells } from './stored-cells.ts';

/** Where a file writes `*`, the database has nothing. */
const everyOr = (stored: unknown): string => (stored === null ? '*' : cell(stored));

/**
 * The catalogue as it stands in the database, in the words of its files: what loading those files would write, edits in
 * the product included.
 */
export async function findCatalogueRows(tx: Prisma.TransactionClient): Promise<CatalogueRows> {
  const find = (name: string) => findRows(tx, { name, key: [] });
  const [dimensions, indicators, areas, sources, relations] = [
    await find('dimension'),
    await find('indicator'),
    await find('ref_area'),
    (await find('source')).filter(({ layer }) => layer === 'published'),
    await find('relation'),
  ];
  const indicatorDimensions = await find('indicator_dimension');
  const sourceOf = new Map(sources.map(({ id, code }) => [id, cell(code)]));
  const from = (row: Row) => (row.source_id === null ? '' : (sourceOf.get(row.source_id) ?? ''));
  const listedBy = (owners: readonly Row[], rows: readonly Row[], column: string) => {
    const lists = Map.groupBy(rows, (row) => row[column]);
    return owners.flatMap(({ code }) => lists.get(code) ?? []);
  };
  const name = ['name_kk', 'name_ru'] as const;
  const text = ['text_kk', 'text_ru'] as const;
  return {
    directions: (await find('direction')).map((row) => ({
      direction: cell(row.code),
      order: cell(row.position),
      ...cells(row, ...name, 'name_en'),
    })),
    units: (await find('unit_measure')).map(toUnit),
    dimensions: dimensions.map((row) => ({ dimension: cell(row.code), ...cells(row, ...name, 'name_en') })),
    codelists: listedBy(dimensions, await find('code'), 'dimension').map((row) =>
      cells(row, 'dimension', 'code', 'parent', ...name, 'name_en'),
    ),
    indicators: indicators.map((row) => ({
      indicator: cell(row.code),
      short_kk: cell(row.short_name_kk),
      short_ru: cell(row.short_name_ru),
      dimensions: indicatorDimensions
        .filter(({ indicator }) => indicator === row.code)
        .map(({ dimension }) => cell(dimension))
        .join(';'),
      ...cells(row, 'direction', ...name, 'name_en', 'measure', 'unit_measure', 'polarity', 'headline'),
      ...cells(row, 'over_areas', 'over_time'),
    })),
    indicatorGroups: (await find('indicator_group')).map((row) => ({
      group: cell(row.code),
      ...cells(row, 'direction', 'position', ...name),
    })),
    indicatorGroupMembers: indicators.map(({ code, group }) => ({
      indicator: cell(code),
      group: cell(group),
    })),
    indicatorDimensions: listedBy(indicators, indicatorDimensions, 'indicator').map((row) =>
      cells(row, 'indicator', 'dimension', 'kind'),
    ),
    definitions: (await find('definition')).map((row) => ({
      definition: cell(row.code),
      ...cells(row, ...text),
    })),
    indicatorDefinitions: (await find('indicator_definition')).map((row) => ({
      source: from(row),
      ...cells(row, 'indicator', 'ref_area', 'valid_from', 'definition'),
    })),
    ratios: (await find('ratio')).map((row) => cells(row, 'indicator', 'numerator', 'denominator', 'factor')),
    paceThresholds: (await find('pace_threshold')).map((row) => cells(row, 'indicator', 'points')),
    areas: areas.map((row) => ({
      kato: cell(row.code),
      parent_kato: cell(row.parent),
      ...cells(row, 'level', ...name),
    })),
    areaValidity: toValidity(areas, await find('ref_area_predecessor')),
    areaNames: (await find('ref_area_name')).map((row) => ({
      kato: cell(row.ref_area),
      ...cells(row, 'valid_from', 'valid_to', ...name),
    })),
    sources: sources.map((row) => ({
      source: cell(row.code),
      ...cells(row, 'title_kk', 'title_ru', 'issuer_kk', 'issuer_ru', 'dated', 'licence'),
    })),
    sourceCoverage: sources
      .filter((row) => row.coverage_kk !== null)
      .map((row) => ({ source: cell(row.code), ...cells(row, 'coverage_kk', 'coverage_ru') })),
    notes: (await find('note')).map((row) => ({
      note: cell(row.code),
      source: from(row),
      ...cells(row, 'kind', 'important', 'indicator', 'breakdown', 'ref_area', 'time_period', 'scenario'),
      ...cells(row, ...text),
    })),
    annotations: (await find('annotation')).map((row) => ({
      annotation: cell(row.code),
      source: from(row),
      ...cells(row, 'time_period', 'indicator', 'breakdown', 'ref_area', ...text),
    })),
    relations: relations.map((row) => ({
      relation: cell(row.code),
      ...cells(row, 'kind', 'factor', 'constant', 'whole_numerator', 'base_printed', 'measures'),
      ...cells(row, 'dimension_kind', 'except', ...name, 'note_kk', 'note_ru', 'note_periods'),
    })),
    relationTerms: listedBy(relations, await find('relation_term'), 'relation').map(toTerm),
    observations: [],
    planActs: (await find('plan_act')).map((row) => ({
      act: cell(row.code),
      ...cells(row, 'adopted', ...name),
    })),
    planVersions: [],
    reportTemplates: (await find('report_template')).map((row) => cells(row, 'direction', ...text)),
    reportingRules: (await find('reporting_rule')).map((row) => ({
      rule: cell(row.code),
      ...cells(row, 'direction', 'ref_area', 'by_parts', 'frequency', 'cumulative', 'scenario'),
      ...cells(row, 'indicators', 'due_days', 'valid_from', 'valid_to'),
    })),
    ...(await findRegisterRows(tx, from)),
  } satisfies { [Name in TableName]: CatalogueRow<Name>[] };
}

function toUnit(row: Row): CatalogueRow<'units'> {
  const forms = [row.name_ru_one, row.name_ru_few, row.name_ru_many].map(cell);
  return {
    unit_measure: cell(row.code),
    after_number_ru: new Set(forms).size === 1 ? cell(forms[0]) : forms.join(', '),
    ...cells(row, 'name_kk', 'name_en'),
  };
}

/** Only an area of which something is known has a row here. */
function toValidity(areas: readonly Row[], predecessors: readonly Row[]): CatalogueRow<'areaValidity'>[] {
  const predecessorsOf = Map.groupBy(predecessors, ({ ref_area }) => ref_area);
  return areas.flatMap((row) => {
    const before = (predecessorsOf.get(row.code) ?? []).map(({ predecessor }) => cell(predecessor));
    const isKnown = row.valid_from !== null || row.valid_to !== null || row.validity_note_kk !== null;
    if (!isKnown && !row.validity_cited && before.length === 0) return [];
    return {
      kato: cell(row.code),
      ...cells(row, 'valid_from', 'valid_to'),
      predecessors: before.join(';'),
      cited: cell(row.validity_cited),
      note_kk: cell(row.validity_note_kk),
      note_ru: cell(row.validity_note_ru),
    };
  });
}

function toTerm(row: Row): CatalogueRow<'relationTerms'> {
  return {
    ...cells(row, 'relation', 'role', 'group', 'sign', 'every_code', 'every_area', 'ref_area', 'time_period'),
    ...cells(row, 'rounded_to'),
    indicator: everyOr(row.indicator),
    breakdown: everyOr(row.breakdown),
    scenario: everyOr(row.scenario),
  };
}
