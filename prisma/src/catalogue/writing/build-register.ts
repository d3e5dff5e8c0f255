import type { Catalogue } from '../reading/read-catalogue.ts';
import type { StoredRow, StoredTable } from './stored-table.ts';

/**
 * The rows that progress stands on: organisations, documents with their parts, findings, actions with their milestones. One that left the files
 * stays. In this order each table finds what it refers to.
 */
export function buildRegister(
  catalogue: Catalogue,
  sourceIds: ReadonlyMap<string, number>,
): [StoredTable, StoredRow[]][] {
  const { organisations, documents, documentParts, findings, actions, actionMilestones } = catalogue;
  return [
    [
      { name: 'organisation', key: ['code'], countedWithin: [] },
      organisations.rows.map(({ cells: { organisation, ...same } }, index) => ({
        code: organisation,
        position: index + 1,
        ...same,
      })),
    ],
    [
      { name: 'document', key: ['code'], countedWithin: [] },
      documents.rows.map(({ cells: { document, source, ...same } }, index) => ({
        code: document,
        position: index + 1,
        source_id: source === null ? null : (sourceIds.get(source) ?? null),
        ...same,
      })),
    ],
    [
      { name: 'document_part', key: ['document', 'part'], countedWithin: ['document'] },
      countWithin(documentParts.rows, 'document'),
    ],
    [
      { name: 'finding', key: ['code'], countedWithin: [] },
      findings.rows.map(({ cells: { finding, ...same } }, index) => ({
        code: finding,
        position: index + 1,
        ...same,
      })),
    ],
    [
      { name: 'action', key: ['code'], countedWithin: [] },
      actions.rows.map(({ cells: { action, ref_areas: _apart, addressees: _apartToo, ...same } }, index) => ({
        code: action,
        position: index + 1,
        ...same,
      })),
    ],
    [
      { name: 'action_milestone', key: ['action', 'milestone'] },
      actionMilestones.rows.map(({ cells }) => cells),
    ],
  ];
}

/**
 * What is said of those rows: whom an action is addressed to and what it answers, figures, statements. Nothing
 * stands on these, so one that left the files goes.
 */
export function buildRegisterLinks(
  catalogue: Catalogue,
  sourceIds: ReadonlyMap<string, number>,
): [StoredTable, StoredRow[]][] {
  const { actions, actionAnswers, actionFigures, actionStatements } = catalogue;
  return [
    [
      { name: 'document_indicator', key: ['document', 'indicator'], countedWithin: ['document'] },
      countWithin(catalogue.documentIndicators.rows, 'document'),
    ],
    [
      {
        name: 'finding_figure',
        key: ['finding', 'indicator', 'breakdown', 'ref_area', 'time_period', 'scenario'],
        countedWithin: ['finding'],
      },
      countWithin(catalogue.findingFigures.rows, 'finding'),
    ],
    [
      { name: 'action_ref_area', key: ['action', 'ref_area'], countedWithin: ['action'] },
      actions.rows.flatMap(({ cells: { action, ref_areas } }) =>
        ref_areas.map((ref_area, index) => ({ action, ref_area, position: index + 1 })),
      ),
    ],
    [
      { name: 'action_addressee', key: ['action', 'organisation'], countedWithin: ['action'] },
      actions.rows.flatMap(({ cells: { action, addressees } }) =>
        addressees.map((organisation, index) => ({ action, organisation, position: index + 1 })),
      ),
    ],
    [{ name: 'action_answer', key: ['action', 'finding'] }, actionAnswers.rows.map(({ cells }) => cells)],
    [
      { name: 'action_figure', key: ['action', 'position'], unit: allOfAnAction('action_figure') },
      countWithin(actionFigures.rows, 'action'),
    ],
    [
      { name: 'action_statement', key: ['action', 'position'], unit: allOfAnAction('action_statement') },
      countWithin(actionStatements.rows, 'action').map(({ source, ...same }) => ({
        source_id: sourceIds.get(String(source)) ?? null,
        ...same,
      })),
    ],
  ];
}

/** Rows that are known by their places are changed together, or one would be taken for another. */
const allOfAnAction = (name: string) => ({ name, columns: ['action'] });

/** Rows with their places among those that share a column. */
function countWithin<Column extends string, Cells extends StoredRow & Record<Column, string>>(
  rows: readonly { cells: Cells }[],
  column: Column,
): (Cells & { position: number })[] {
  const lists = Map.groupBy(rows, ({ cells }) => cells[column]);
  return [...lists.values()].flatMap((list) =>
    list.map(({ cells }, index) => ({ ...cells, position: index + 1 })),
  );
}
