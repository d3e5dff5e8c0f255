import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';
import { parseRows } from '../reading/read-table.ts';
import type { TABLES, TableName } from '../reading/tables.ts';

/** The cells of a row as text, by their columns; blank is ''. */
export type CatalogueRow<Name extends TableName = TableName> = Readonly<
  Record<keyof (typeof TABLES)[Name]['columns'] & string, string>
>;

/** Every table of the catalogue, in the words of its files. Figures are not edited here, so theirs are empty. */
export type CatalogueRows = { readonly [Name in TableName]: readonly CatalogueRow<Name>[] };

/** Reads the cells, each by itself; the line of a row is its place, from 1. */
export function parseCatalogue(rows: CatalogueRows, problems: CatalogueProblem[]): Catalogue {
  const parse = <Name extends TableName>(name: Name) =>
    parseRows(
      name,
      rows[name].map((cells, place) => ({ line: place + 1, cells, hasItsCells: true })),
      problems,
    );
  return {
    directions: parse('directions'),
    units: parse('units'),
    dimensions: parse('dimensions'),
    codelists: parse('codelists'),
    indicators: parse('indicators'),
    indicatorGroups: parse('indicatorGroups'),
    indicatorGroupMembers: parse('indicatorGroupMembers'),
    indicatorDimensions: parse('indicatorDimensions'),
    definitions: parse('definitions'),
    indicatorDefinitions: parse('indicatorDefinitions'),
    ratios: parse('ratios'),
    paceThresholds: parse('paceThresholds'),
    areas: parse('areas'),
    areaValidity: parse('areaValidity'),
    areaNames: parse('areaNames'),
    sources: parse('sources'),
    sourceCoverage: parse('sourceCoverage'),
    notes: parse('notes'),
    annotations: parse('annotations'),
    relations: parse('relations'),
    relationTerms: parse('relationTerms'),
    observations: parse('observations'),
    planActs: parse('planActs'),
    planVersions: parse('planVersions'),
    reportTemplates: parse('reportTemplates'),
    reportingRules: parse('reportingRules'),
    organisations: parse('organisations'),
    documents: parse('documents'),
    documentParts: parse('documentParts'),
    documentIndicators: parse('documentIndicators'),
    findings: parse('findings'),
    findingFigures: parse('findingFigures'),
    actions: parse('actions'),
    actionAnswers: parse('actionAnswers'),
    actionFigures: parse('actionFigures'),
    actionMilestones: parse('actionMilestones'),
    actionStatements: parse('actionStatements'),
  };
}
