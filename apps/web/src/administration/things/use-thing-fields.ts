import type { CatalogueThing } from '@korsetkish/contract';
import { type Draft, listAt, textAt } from '../model/draft.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import { useActionFields } from './use-action-fields.ts';
import { useAreaFields } from './use-area-fields.ts';
import { useAnnotationFields, useNoteFields, useSourceFields } from './use-commentary-fields.ts';
import { useIndicatorFields } from './use-indicator-fields.ts';
import { useDocumentFields, useFindingFields, useOrganisationFields } from './use-register-fields.ts';
import { useRelationFields } from './use-relation-fields.ts';
import { useReportTemplateFields } from './use-report-template-fields.ts';
import { useRuleFields } from './use-rule-fields.ts';
import {
  useCodelistFields,
  useDefinitionFields,
  useGroupFields,
  useUnitFields,
} from './use-vocabulary-fields.ts';

/**
 * The fields of a kind of entry.
 * @param draft what stands in the form: a code lies under one of the same list
 * @param isNew whether the entry is not there yet
 */
export function useThingFields(thing: CatalogueThing, draft: Draft, isNew: boolean): readonly FieldSpec[] {
  const codes = listAt(draft, 'codes').map((code) => textAt(code, 'code'));
  const fields: Record<CatalogueThing, readonly FieldSpec[]> = {
    INDICATOR: useIndicatorFields(),
    GROUP: useGroupFields(),
    UNIT: useUnitFields(),
    CODELIST: useCodelistFields(codes.filter((code) => code !== '')),
    DEFINITION: useDefinitionFields(),
    SOURCE: useSourceFields(),
    NOTE: useNoteFields(),
    ANNOTATION: useAnnotationFields(),
    AREA: useAreaFields(),
    RELATION: useRelationFields(),
    RULE: useRuleFields(),
    REPORT_TEMPLATE: useReportTemplateFields(isNew),
    ORGANISATION: useOrganisationFields(),
    DOCUMENT: useDocumentFields(),
    FINDING: useFindingFields(),
    ACTION: useActionFields(),
  };
  return fields[thing];
}
