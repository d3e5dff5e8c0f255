import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../model/field-spec.ts';
import { useChoices, useClosedLists } from './use-choices.ts';

/** An area with its history. */
export function useAreaFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const { refAreas } = useChoices();
  const { levels } = useClosedLists();
  return [
    { kind: 'code', path: 'refArea', label: t('field.kato'), hint: t('hint.kato'), isNumber: true },
    { kind: 'texts', path: 'name', label: t('field.name') },
    { kind: 'choice', path: 'level', label: t('field.level'), groups: [{ options: levels }] },
    {
      kind: 'choice',
      path: 'parent',
      label: t('field.parentArea'),
      groups: [{ options: refAreas }],
      none: t('none'),
    },
    { kind: 'line', path: 'validFrom', label: t('field.validFrom'), optional: true, isDay: true },
    { kind: 'line', path: 'validTo', label: t('field.validTo'), optional: true, isDay: true },
    {
      kind: 'texts',
      path: 'validityNote',
      label: t('field.validityNote'),
      hint: t('hint.validityNote'),
      optional: true,
      lines: 3,
    },
    { kind: 'yes', path: 'validityCited', label: t('field.validityCited') },
    {
      kind: 'several',
      path: 'predecessors',
      label: t('field.predecessors'),
      options: refAreas,
      add: t('add.predecessor'),
    },
    {
      kind: 'list',
      path: 'formerNames',
      label: t('field.formerNames'),
      add: t('add.formerName'),
      nameItem: 'validFrom',
      empty: { name: { kk: '', ru: '' }, validFrom: '', validTo: '' },
      fields: [
        { kind: 'texts', path: 'name', label: t('field.name') },
        { kind: 'line', path: 'validFrom', label: t('field.validFrom'), isDay: true },
        { kind: 'line', path: 'validTo', label: t('field.validTo'), isDay: true },
      ],
    },
  ];
}
