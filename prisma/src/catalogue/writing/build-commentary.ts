import type { Prisma } from '../../../generated/client.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';
import type { StoredRow, StoredTable } from './stored-table.ts';

/** A relation is changed with its terms, for half of it would say something else. */
const RELATION = 'relation';

/**
 * The rows of what is said about figures: definitions, notes, annotations, relations, ratios, thresholds, templates of
 * reports, and the history of areas.
 * Nothing stands on these rows, so one that left the files goes. In this order each table finds what it refers to.
 */
export function buildCommentary(
  catalogue: Catalogue,
  sourceIds: ReadonlyMap<string, number>,
): [StoredTable, StoredRow[]][] {
  return [
    [{ name: 'definition', key: ['code'] }, buildDefinitions(catalogue)],
    [
      {
        name: 'indicator_definition',
        key: ['indicator', 'ref_area', 'source_id', 'valid_from'],
        countedWithin: [],
      },
      buildIndicatorDefinitions(catalogue, sourceIds),
    ],
    [{ name: 'ratio', key: ['indicator'] }, catalogue.ratios.rows.map(({ cells }) => cells)],
    [{ name: 'pace_threshold', key: ['indicator'] }, catalogue.paceThresholds.rows.map(({ cells }) => cells)],
    [{ name: 'ref_area_predecessor', key: ['ref_area', 'predecessor'] }, buildPredecessors(catalogue)],
    [{ name: 'ref_area_name', key: ['ref_area', 'valid_from'] }, buildFormerNames(catalogue)],
    [
      { name: 'report_template', key: ['direction'] },
      catalogue.reportTemplates.rows.map(({ cells }) => cells),
    ],
    [{ name: 'note', key: ['code'], countedWithin: [] }, buildNotes(catalogue, sourceIds)],
    [{ name: 'annotation', key: ['code'], countedWithin: [] }, buildAnnotations(catalogue, sourceIds)],
    [
      { name: 'relation', key: ['code'], countedWithin: [], unit: { name: RELATION, columns: ['code'] } },
      buildRelations(catalogue),
    ],
    [
      {
        name: 'relation_term',
        key: ['relation', 'position'],
        unit: { name: RELATION, columns: ['relation'] },
      },
      buildTerms(catalogue),
    ],
  ];
}

/** Surrogate keys of the sources that the database has, by their codes. */
export async function findSourceIds(tx: Prisma.TransactionClient): Promise<Map<string, number>> {
  const sources = await tx.source.findMany({ select: { code: true, id: true } });
  return new Map(sources.map(({ code, id }) => [code, id]));
}

function buildDefinitions({ definitions }: Catalogue): StoredRow[] {
  return definitions.rows.map(({ cells: { definition, ...same } }) => ({ code: definition, ...same }));
}

function buildIndicatorDefinitions(
  { indicatorDefinitions }: Catalogue,
  sourceIds: ReadonlyMap<string, number>,
): StoredRow[] {
  return indicatorDefinitions.rows.map(({ cells: { source, ...same } }, index) => ({
    position: index + 1,
    source_id: source === null ? null : (sourceIds.get(source) ?? null),
    ...same,
  }));
}

function buildPredecessors({ areaValidity }: Catalogue): StoredRow[] {
  return areaValidity.rows.flatMap(({ cells }) =>
    cells.predecessors.map((predecessor) => ({ ref_area: cells.kato, predecessor })),
  );
}

function buildFormerNames({ areaNames }: Catalogue): StoredRow[] {
  return areaNames.rows.map(({ cells: { kato, ...same } }) => ({ ref_area: kato, ...same }));
}

function buildNotes({ notes }: Catalogue, sourceIds: ReadonlyMap<string, number>): StoredRow[] {
  return notes.rows.map(({ cells: { note, source, ...same } }, index) => ({
    code: note,
    position: index + 1,
    source_id: source === null ? null : (sourceIds.get(source) ?? null),
    ...same,
  }));
}

function buildAnnotations({ annotations }: Catalogue, sourceIds: ReadonlyMap<string, number>): StoredRow[] {
  return annotations.rows.map(({ cells: { annotation, source, ...same } }, index) => ({
    code: annotation,
    position: index + 1,
    source_id: source === null ? null : (sourceIds.get(source) ?? null),
    ...same,
  }));
}

function buildRelations({ relations }: Catalogue): StoredRow[] {
  return relations.rows.map(({ cells: { relation, ...same } }, index) => ({
    code: relation,
    position: index + 1,
    ...same,
  }));
}

function buildTerms({ relationTerms }: Catalogue): StoredRow[] {
  const relations = Map.groupBy(relationTerms.rows, ({ cells }) => cells.relation);
  return [...relations.values()].flatMap((terms) =>
    terms.map(({ cells }, index) => ({ ...cells, position: index + 1 })),
  );
}
