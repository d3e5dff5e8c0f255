import type { Prisma } from '../../../generated/client.ts';
import type { REGISTER_TABLES } from '../reading/register-tables.ts';
import { findRows, type Row } from '../writing/stored-table.ts';
import type { CatalogueRow } from './catalogue-rows.ts';
import { cell, cells } from './stored-cells.ts';

type RegisterRows = { [Name in keyof typeof REGISTER_TABLES]: CatalogueRow<Name>[] };

/**
 * The register as it stands in the database, in the words of its files.
 * @param sourceOf code of the source of a row; '': none
 */
export async function findRegisterRows(
  tx: Prisma.TransactionClient,
  sourceOf: (row: Row) => string,
): Promise<RegisterRows> {
  const find = (name: string) => findRows(tx, { name, key: [] });
  const [documents, findings, actions] = [
    await find('document'),
    await find('finding'),
    await find('action'),
  ];
  const [refAreas, addressees] = [await find('action_ref_area'), await find('action_addressee')];
  /** Rows under their owners, which stand in their order. */
  const under = async (owners: readonly Row[], column: string, table: string) => {
    const lists = Map.groupBy(await find(table), (row) => row[column]);
    return owners.flatMap(({ code }) => lists.get(code) ?? []);
  };
  const listOf = (rows: readonly Row[], { code }: Row, column: string) =>
    rows
      .filter(({ action }) => action === code)
      .map((row) => cell(row[column]))
      .join(';');
  const name = ['name_kk', 'name_ru'] as const;
  const text = ['text_kk', 'text_ru'] as const;
  const locator = ['section', 'paragraph'] as const;
  const figure = ['indicator', 'breakdown', 'ref_area', 'time_period', 'scenario'] as const;
  return {
    organisations: (await find('organisation')).map((row) => ({
      organisation: cell(row.code),
      ...cells(row, 'ref_area', 'mail_address', ...name),
    })),
    documents: documents.map((row) => ({
      document: cell(row.code),
      source: sourceOf(row),
      ...cells(row, 'kind', 'ref_area', 'number', 'adopted', 'body', 'based_on'),
      ...cells(
        row,
        'indicators_counted_by',
        'actions_counted_by',
        'title_kk',
        'title_ru',
        'note_kk',
        'note_ru',
      ),
    })),
    documentParts: (await under(documents, 'document', 'document_part')).map((row) =>
      cells(row, 'document', 'part', ...name),
    ),
    documentIndicators: (await under(documents, 'document', 'document_indicator')).map((row) =>
      cells(row, 'document', 'indicator', 'part'),
    ),
    findings: findings.map((row) => ({
      finding: cell(row.code),
      ...cells(row, 'document', 'number', 'assesses', 'part_of', 'sign', ...locator, ...text),
    })),
    findingFigures: (await under(findings, 'finding', 'finding_figure')).map((row) =>
      cells(row, 'finding', ...figure),
    ),
    actions: actions.map((row) => ({
      action: cell(row.code),
      ref_areas: listOf(refAreas, row, 'ref_area'),
      addressees: listOf(addressees, row, 'organisation'),
      ...cells(row, 'document', 'part', 'number', 'kind', 'direction', 'controller', 'due', 'planned_period'),
      ...cells(row, 'frequency', 'continues', ...locator, 'unassessable_kk', 'unassessable_ru', ...text),
    })),
    actionAnswers: (await under(actions, 'action', 'action_answer')).map((row) =>
      cells(row, 'action', 'finding', 'reading'),
    ),
    actionFigures: (await under(actions, 'action', 'action_figure')).map((row) =>
      cells(row, 'action', 'role', ...figure),
    ),
    actionMilestones: (await under(actions, 'action', 'action_milestone')).map((row) =>
      cells(row, 'action', 'milestone', 'due', ...text),
    ),
    actionStatements: (await under(actions, 'action', 'action_statement')).map((row) => ({
      source: sourceOf(row),
      ...cells(row, 'action', 'stage', 'time_period', 'period_assumed', ...locator, ...text),
    })),
  };
}
