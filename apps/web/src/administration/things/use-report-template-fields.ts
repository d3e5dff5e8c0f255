import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../model/field-spec.ts';
import { useChoices } from './use-choices.ts';

/** @param isNew whether the direction that it is known by can still be chosen */
export function useReportTemplateFields(isNew: boolean): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const { directions } = useChoices();
  const direction: FieldSpec = {
    kind: 'choice',
    path: 'direction',
    label: t('field.direction'),
    groups: [{ options: directions }],
  };
  const text: FieldSpec = {
    kind: 'template',
    path: 'text',
    label: t('field.text'),
    hint: t('hint.template'),
  };
  return isNew ? [direction, text] : [text];
}
