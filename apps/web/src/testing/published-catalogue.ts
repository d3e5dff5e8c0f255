import { Codelist, Direction, Source, UnitMeasure } from '@korsetkish/contract';
import { buildCatalogue, type Catalogue } from '@korsetkish/figures';
import { REF_AREAS } from './published-areas.ts';
import { INDICATORS } from './published-indicators.ts';
import { localized, orNull, readTable } from './read-table.ts';

const codesOf = Map.groupBy(readTable('codelists'), ({ dimension }) => dimension);

const codelists = readTable('dimensions').map((row) =>
  Codelist.parse({
    dimension: row.dimension,
    name: localized(row, 'name'),
    codes: (codesOf.get(row.dimension) ?? []).map((code, place) => ({
      code: code.code,
      parent: orNull(code.parent),
      position: place + 1,
      name: localized(code, 'name'),
    })),
  }),
);

const unitMeasures = readTable('units').map((row) => {
  const [one, few = one, many = few] = (row.after_number_ru ?? '').split(', ');
  return UnitMeasure.parse({
    unitMeasure: row.unit_measure,
    afterNumber: { kk: row.name_kk, ru: { one, few, many }, en: row.name_en },
  });
});

const groupsOf = Map.groupBy(readTable('indicator_groups'), ({ direction }) => direction);

const directions = readTable('directions').map((row) =>
  Direction.parse({
    direction: row.direction,
    position: Number(row.order),
    name: localized(row, 'name'),
    groups: (groupsOf.get(row.direction) ?? []).map((group) => ({
      group: group.group,
      position: Number(group.position),
      name: localized(group, 'name'),
    })),
    indicatorCount: INDICATORS.filter(({ direction }) => direction === row.direction).length,
  }),
);

const coverageOf = new Map(
  readTable('source_coverage').map((row) => [row.source, localized(row, 'coverage')]),
);

const sources = readTable('sources').map((row) =>
  Source.parse({
    source: row.source,
    title: localized(row, 'title'),
    issuer: localized(row, 'issuer'),
    dated: orNull(row.dated),
    licence: row.licence,
    coverage: coverageOf.get(row.source) ?? null,
  }),
);

/** The published catalogue, as the API answers it. */
export const CATALOGUE: Catalogue = buildCatalogue({
  indicators: INDICATORS,
  refAreas: REF_AREAS,
  codelists,
  unitMeasures,
  directions,
  sources,
});
