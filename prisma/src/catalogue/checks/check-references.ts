import { EVERY } from '@korsetkish/contract';
import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';
import type { TableContent } from '../reading/read-table.ts';
import type { Cells, TableName } from '../reading/tables.ts';
import { explainUnknown } from './find-nearest.ts';

type AnyTable = {
  file: string;
  readable: readonly { line: number; cells: Readonly<Record<string, unknown>> }[];
};

/** A column of one table whose cells must be codes that a column of another declares. */
type Reference = {
  from: AnyTable;
  column: string;
  known: ReadonlySet<string>;
};

/** Every code that one file takes from another must be declared there. */
export function checkReferences(catalogue: Catalogue, problems: CatalogueProblem[]): void {
  for (const { from, column, known } of listReferences(catalogue)) {
    for (const { line, cells } of from.readable) {
      const cell = cells[column];
      for (const code of Array.isArray(cell) ? cell : [cell]) {
        if (typeof code !== 'string' || code.trim() === '' || known.has(code)) continue;
        problems.push({
          file: from.file,
          line,
          column,
          reason: explainUnknown(code, known),
          rule: 'UNKNOWN_CODE',
        });
      }
    }
  }
}

function listReferences(catalogue: Catalogue): Reference[] {
  const directions = declaredCodes(catalogue.directions, 'direction');
  const units = declaredCodes(catalogue.units, 'unit_measure');
  const groups = declaredCodes(catalogue.indicatorGroups, 'group');
  const dimensions = declaredCodes(catalogue.dimensions, 'dimension');
  const indicators = declaredCodes(catalogue.indicators, 'indicator');
  const areas = declaredCodes(catalogue.areas, 'kato');
  const sources = declaredCodes(catalogue.sources, 'source');
  const definitions = declaredCodes(catalogue.definitions, 'definition');
  const acts = declaredCodes(catalogue.planActs, 'act');
  const relations = declaredCodes(catalogue.relations, 'relation');
  const organisations = declaredCodes(catalogue.organisations, 'organisation');
  const documents = declaredCodes(catalogue.documents, 'document');
  const findings = declaredCodes(catalogue.findings, 'finding');
  const actions = declaredCodes(catalogue.actions, 'action');
  return [
    reference(catalogue.codelists, 'dimension', dimensions),
    reference(catalogue.indicators, 'direction', directions),
    reference(catalogue.indicators, 'unit_measure', units),
    reference(catalogue.indicators, 'dimensions', dimensions),
    reference(catalogue.indicatorGroups, 'direction', directions),
    reference(catalogue.indicatorGroupMembers, 'indicator', indicators),
    reference(catalogue.indicatorGroupMembers, 'group', groups),
    reference(catalogue.indicatorDimensions, 'indicator', indicators),
    reference(catalogue.indicatorDimensions, 'dimension', dimensions),
    reference(catalogue.indicatorDefinitions, 'indicator', indicators),
    reference(catalogue.indicatorDefinitions, 'ref_area', areas),
    reference(catalogue.indicatorDefinitions, 'source', sources),
    reference(catalogue.indicatorDefinitions, 'definition', definitions),
    reference(catalogue.ratios, 'indicator', indicators),
    reference(catalogue.ratios, 'numerator', indicators),
    reference(catalogue.ratios, 'denominator', indicators),
    reference(catalogue.paceThresholds, 'indicator', indicators),
    reference(catalogue.areas, 'parent_kato', areas),
    reference(catalogue.areaValidity, 'kato', areas),
    reference(catalogue.areaValidity, 'predecessors', areas),
    reference(catalogue.areaNames, 'kato', areas),
    reference(catalogue.sourceCoverage, 'source', sources),
    reference(catalogue.notes, 'indicator', indicators),
    reference(catalogue.notes, 'ref_area', areas),
    reference(catalogue.notes, 'source', sources),
    reference(catalogue.relations, 'except', indicators),
    reference(catalogue.annotations, 'indicator', indicators),
    reference(catalogue.annotations, 'ref_area', areas),
    reference(catalogue.annotations, 'source', sources),
    reference(catalogue.relationTerms, 'relation', relations),
    reference(catalogue.relationTerms, 'indicator', indicators),
    reference(catalogue.relationTerms, 'every_code', new Set([...dimensions, EVERY])),
    reference(catalogue.relationTerms, 'ref_area', areas),
    reference(catalogue.observations, 'indicator', indicators),
    reference(catalogue.observations, 'ref_area', areas),
    reference(catalogue.observations, 'source', sources),
    reference(catalogue.planVersions, 'indicator', indicators),
    reference(catalogue.planVersions, 'ref_area', areas),
    reference(catalogue.planVersions, 'act', acts),
    reference(catalogue.planVersions, 'source', sources),
    reference(catalogue.reportTemplates, 'direction', directions),
    reference(catalogue.reportingRules, 'direction', directions),
    reference(catalogue.reportingRules, 'ref_area', areas),
    reference(catalogue.reportingRules, 'indicators', indicators),
    reference(catalogue.organisations, 'ref_area', areas),
    reference(catalogue.documents, 'ref_area', areas),
    reference(catalogue.documents, 'body', organisations),
    reference(catalogue.documents, 'based_on', documents),
    reference(catalogue.documents, 'source', sources),
    reference(catalogue.documents, 'indicators_counted_by', indicators),
    reference(catalogue.documents, 'actions_counted_by', indicators),
    reference(catalogue.documentParts, 'document', documents),
    reference(catalogue.documentIndicators, 'document', documents),
    reference(catalogue.documentIndicators, 'indicator', indicators),
    reference(catalogue.findings, 'document', documents),
    reference(catalogue.findings, 'assesses', documents),
    reference(catalogue.findings, 'part_of', findings),
    reference(catalogue.findingFigures, 'finding', findings),
    reference(catalogue.findingFigures, 'indicator', indicators),
    reference(catalogue.findingFigures, 'ref_area', areas),
    reference(catalogue.actions, 'document', documents),
    reference(catalogue.actions, 'direction', directions),
    reference(catalogue.actions, 'ref_areas', areas),
    reference(catalogue.actions, 'addressees', organisations),
    reference(catalogue.actions, 'controller', organisations),
    reference(catalogue.actions, 'continues', actions),
    reference(catalogue.actionAnswers, 'action', actions),
    reference(catalogue.actionAnswers, 'finding', findings),
    reference(catalogue.actionFigures, 'action', actions),
    reference(catalogue.actionFigures, 'indicator', indicators),
    reference(catalogue.actionFigures, 'ref_area', areas),
    reference(catalogue.actionMilestones, 'action', actions),
    reference(catalogue.actionStatements, 'action', actions),
    reference(catalogue.actionStatements, 'source', sources),
  ];
}

function reference<Name extends TableName>(
  from: TableContent<Name>,
  column: keyof Cells<Name> & string,
  known: ReadonlySet<string>,
): Reference {
  return { from, column, known };
}

/** Codes as they stand in the file, so that a row with another mistake is still known by its code. */
function declaredCodes<Name extends TableName>(
  { readable }: TableContent<Name>,
  column: keyof Cells<Name> & string,
): Set<string> {
  return new Set(readable.map(({ raw }) => raw[column] ?? ''));
}
