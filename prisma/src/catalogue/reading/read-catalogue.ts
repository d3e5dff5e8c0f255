import type { CatalogueProblem } from '../catalogue-problem.ts';
import { readTable, type TableContent } from './read-table.ts';
import type { TableName } from './tables.ts';

/** Every file of the catalogue, read. */
export type Catalogue = { [Name in TableName]: TableContent<Name> };

/** Reads the files of a folder, each cell by itself; what files say of each other is not checked yet. */
export function readCatalogue(folder: string, problems: CatalogueProblem[]): Catalogue {
  return {
    directions: readTable(folder, 'directions', problems),
    units: readTable(folder, 'units', problems),
    dimensions: readTable(folder, 'dimensions', problems),
    codelists: readTable(folder, 'codelists', problems),
    indicators: readTable(folder, 'indicators', problems),
    indicatorGroups: readTable(folder, 'indicatorGroups', problems),
    indicatorGroupMembers: readTable(folder, 'indicatorGroupMembers', problems),
    indicatorDimensions: readTable(folder, 'indicatorDimensions', problems),
    definitions: readTable(folder, 'definitions', problems),
    indicatorDefinitions: readTable(folder, 'indicatorDefinitions', problems),
    ratios: readTable(folder, 'ratios', problems),
    paceThresholds: readTable(folder, 'paceThresholds', problems),
    areas: readTable(folder, 'areas', problems),
    areaValidity: readTable(folder, 'areaValidity', problems),
    areaNames: readTable(folder, 'areaNames', problems),
    sources: readTable(folder, 'sources', problems),
    sourceCoverage: readTable(folder, 'sourceCoverage', problems),
    notes: readTable(folder, 'notes', problems),
    annotations: readTable(folder, 'annotations', problems),
    relations: readTable(folder, 'relations', problems),
    relationTerms: readTable(folder, 'relationTerms', problems),
    observations: readTable(folder, 'observations', problems),
    planActs: readTable(folder, 'planActs', problems),
    planVersions: readTable(folder, 'planVersions', problems),
    reportTemplates: readTable(folder, 'reportTemplates', problems),
    reportingRules: readTable(folder, 'reportingRules', problems),
    organisations: readTable(folder, 'organisations', problems),
    documents: readTable(folder, 'documents', problems),
    documentParts: readTable(folder, 'documentParts', problems),
    documentIndicators: readTable(folder, 'documentIndicators', problems),
    findings: readTable(folder, 'findings', problems),
    findingFigures: readTable(folder, 'findingFigures', problems),
    actions: readTable(folder, 'actions', problems),
    actionAnswers: readTable(folder, 'actionAnswers', problems),
    actionFigures: readTable(folder, 'actionFigures', problems),
    actionMilestones: readTable(folder, 'actionMilestones', problems),
    actionStatements: readTable(folder, 'actionStatements', problems),
  };
}
