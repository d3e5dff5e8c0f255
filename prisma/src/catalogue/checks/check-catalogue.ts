import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';
import { checkAnnotations } from './check-annotations.ts';
import { checkBreakdowns } from './check-breakdowns.ts';
import { checkDefinitions } from './check-definitions.ts';
import { checkFigures } from './check-figures.ts';
import { checkGroups } from './check-groups.ts';
import { checkHierarchies } from './check-hierarchies.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkPlanVersions } from './check-plan-versions.ts';
import { checkReferences } from './check-references.ts';
import { checkRegister } from './check-register.ts';
import { checkRelations } from './check-relations.ts';
import { checkReportTemplates } from './check-report-templates.ts';
import { checkReportingRules } from './check-reporting-rules.ts';
import { checkSources } from './check-sources.ts';
import { checkTexts } from './check-texts.ts';
import { checkValidity } from './check-validity.ts';

/**
 * What the files say of each other and of the figures. It is not asked while one of them is no table, for every code that
 * it declares would seem unknown. Whether the figures add up is asked later, when they are read.
 */
export function checkCatalogue(catalogue: Catalogue, problems: CatalogueProblem[]): void {
  if (Object.values(catalogue).some(({ isTable }) => !isTable)) return;
  checkReferences(catalogue, problems);
  checkBreakdowns(catalogue, problems);
  checkIndicators(catalogue, problems);
  checkGroups(catalogue, problems);
  checkHierarchies(catalogue, problems);
  checkRelations(catalogue, problems);
  checkValidity(catalogue, problems);
  checkDefinitions(catalogue, problems);
  checkPlanVersions(catalogue, problems);
  checkAnnotations(catalogue, problems);
  checkReportTemplates(catalogue, problems);
  checkReportingRules(catalogue, problems);
  checkRegister(catalogue, problems);
  checkSources(catalogue, problems);
  checkTexts(catalogue, problems);
  checkFigures(catalogue, problems);
}
