import type { Catalogue } from '../reading/read-catalogue.ts';
import type { StoredRow, StoredTable } from './stored-table.ts';

/**
 * The rows of what figures hang on: directions, units, dimensions with their codes, groups, indicators, areas, sources,
 * the acts of plans and when reports are due. One that left the files stays, behind the others, because published figures
 * may stand on it.
 * In this order each table finds what it refers to.
 */
export function buildVocabulary(catalogue: Catalogue): [StoredTable, StoredRow[]][] {
  return [
    [{ name: 'direction', key: ['code'], countedWithin: [] }, buildDirections(catalogue)],
    [{ name: 'unit_measure', key: ['code'] }, buildUnits(catalogue)],
    [{ name: 'dimension', key: ['code'], countedWithin: [] }, buildDimensions(catalogue)],
    [{ name: 'code', key: ['dimension', 'code'], countedWithin: ['dimension'] }, buildCodes(catalogue)],
    [
      { name: 'indicator_group', key: ['code'], countedWithin: ['direction'] },
      buildIndicatorGroups(catalogue),
    ],
    [{ name: 'indicator', key: ['code'], countedWithin: [] }, buildIndicators(catalogue)],
    [
      { name: 'indicator_dimension', key: ['indicator', 'dimension'], countedWithin: ['indicator'] },
      buildIndicatorDimensions(catalogue),
    ],
    [{ name: 'ref_area', key: ['code'], countedWithin: [] }, buildAreas(catalogue)],
    [{ name: 'source', key: ['code'] }, buildSources(catalogue)],
    [{ name: 'plan_act', key: ['code'] }, buildPlanActs(catalogue)],
    [{ name: 'reporting_rule', key: ['code'] }, buildReportingRules(catalogue)],
  ];
}

function buildDirections({ directions }: Catalogue): StoredRow[] {
  return directions.rows.map(({ cells: { direction, order, ...names } }) => ({
    code: direction,
    position: order,
    ...names,
  }));
}

function buildUnits({ units }: Catalogue): StoredRow[] {
  return units.rows.map(({ cells: { unit_measure, after_number_ru, ...names } }) => ({
    code: unit_measure,
    name_ru_one: after_number_ru.one,
    name_ru_few: after_number_ru.few,
    name_ru_many: after_number_ru.many,
    ...names,
  }));
}

function buildDimensions({ dimensions }: Catalogue): StoredRow[] {
  return dimensions.rows.map(({ cells: { dimension, ...names } }, index) => ({
    code: dimension,
    position: index + 1,
    ...names,
  }));
}

function buildCodes({ codelists }: Catalogue): StoredRow[] {
  const lists = Map.groupBy(codelists.rows, ({ cells }) => cells.dimension);
  return [...lists.values()].flatMap((list) =>
    list.map(({ cells }, index) => ({ ...cells, position: index + 1 })),
  );
}

function buildIndicatorGroups({ indicatorGroups }: Catalogue): StoredRow[] {
  return indicatorGroups.rows.map(({ cells: { group, ...same } }) => ({ code: group, ...same }));
}

function buildIndicators({ indicators, indicatorGroupMembers }: Catalogue): StoredRow[] {
  const groupOf = new Map(indicatorGroupMembers.rows.map(({ cells }) => [cells.indicator, cells.group]));
  return indicators.rows.map(
    ({ cells: { indicator, short_kk, short_ru, dimensions: _writtenApart, ...same } }, index) => ({
      code: indicator,
      group: groupOf.get(indicator) ?? null,
      position: index + 1,
      short_name_kk: short_kk,
      short_name_ru: short_ru,
      ...same,
    }),
  );
}

function buildIndicatorDimensions({ indicators, indicatorDimensions }: Catalogue): StoredRow[] {
  const order = new Map(indicators.rows.map(({ cells }) => [cells.indicator, cells.dimensions]));
  return indicatorDimensions.rows.map(({ cells }) => ({
    ...cells,
    position: (order.get(cells.indicator) ?? []).indexOf(cells.dimension) + 1,
  }));
}

function buildAreas({ areas, areaValidity }: Catalogue): StoredRow[] {
  const validity = new Map(areaValidity.rows.map(({ cells }) => [cells.kato, cells]));
  return areas.rows.map(({ cells: { kato, parent_kato, ...same } }, index) => {
    const known = validity.get(kato);
    return {
      code: kato,
      parent: parent_kato,
      position: index + 1,
      ...same,
      valid_from: known?.valid_from ?? null,
      valid_to: known?.valid_to ?? null,
      validity_cited: known?.cited ?? false,
      validity_note_kk: known?.note_kk ?? null,
      validity_note_ru: known?.note_ru ?? null,
    };
  });
}

function buildSources({ sources, sourceCoverage }: Catalogue): StoredRow[] {
  const coverageOf = new Map(sourceCoverage.rows.map(({ cells }) => [cells.source, cells]));
  return sources.rows.map(({ cells: { source, ...same } }) => {
    const coverage = coverageOf.get(source);
    return {
      code: source,
      ...same,
      coverage_kk: coverage?.coverage_kk ?? null,
      coverage_ru: coverage?.coverage_ru ?? null,
    };
  });
}

function buildPlanActs({ planActs }: Catalogue): StoredRow[] {
  return planActs.rows.map(({ cells: { act, ...same } }) => ({ code: act, ...same }));
}

function buildReportingRules({ reportingRules }: Catalogue): StoredRow[] {
  return reportingRules.rows.map(({ cells: { rule, ...same } }) => ({ code: rule, ...same }));
}
