import type { CatalogueThing } from '@korsetkish/contract';
import { areaThing } from './area.ts';
import { annotationThing, noteThing, sourceThing } from './commentary.ts';
import { indicatorThing } from './indicator.ts';
import { actionThing, documentThing, findingThing, organisationThing } from './register.ts';
import { relationThing } from './relation.ts';
import { reportTemplateThing } from './report-template.ts';
import { ruleThing } from './rule.ts';
import type { Thing } from './thing.ts';
import { codelistThing, definitionThing, groupThing, unitThing } from './vocabulary.ts';

/** Everything that can be declared, by its kind. */
export const THINGS: Readonly<Record<CatalogueThing, Thing>> = {
  INDICATOR: indicatorThing,
  GROUP: groupThing,
  UNIT: unitThing,
  CODELIST: codelistThing,
  DEFINITION: definitionThing,
  SOURCE: sourceThing,
  NOTE: noteThing,
  ANNOTATION: annotationThing,
  AREA: areaThing,
  RELATION: relationThing,
  RULE: ruleThing,
  REPORT_TEMPLATE: reportTemplateThing,
  ORGANISATION: organisationThing,
  DOCUMENT: documentThing,
  FINDING: findingThing,
  ACTION: actionThing,
};
