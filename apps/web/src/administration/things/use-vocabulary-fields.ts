import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../model/field-spec.ts';
import { useChoices } from './use-choices.ts';

export function useGroupFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const { directions } = useChoices();
  return [
    { kind: 'code', path: 'group', label: t('field.code'), hint: t('hint.code') },
    { kind: 'texts', path: 'name', label: t('field.name') },
    { kind: 'choice', path: 'direction', label: t('field.direction'), groups: [{ options: directions }] },
    { kind: 'number', path: 'position', label: t('field.position'), hint: t('hint.position') },
  ];
}

export function useUnitFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  return [
    { kind: 'code', path: 'unitMeasure', label: t('field.code'), hint: t('hint.code') },
    { kind: 'line', path: 'afterNumber.kk', label: t('field.unitKk'), hint: t('hint.unitKk') },
    { kind: 'line', path: 'afterNumber.ru.one', label: t('field.unitRuOne'), hint: t('hint.unitRuOne') },
    { kind: 'line', path: 'afterNumber.ru.few', label: t('field.unitRuFew'), hint: t('hint.unitRuFew') },
    { kind: 'line', path: 'afterNumber.ru.many', label: t('field.unitRuMany'), hint: t('hint.unitRuMany') },
    { kind: 'line', path: 'afterNumber.en', label: t('field.unitEn') },
  ];
}

/** @param codes those that the dimension has, one of which another may lie under */
export function useCodelistFields(codes: readonly string[]): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const options = codes.map((code) => ({ choice: code, label: code }));
  return [
    { kind: 'code', path: 'dimension', label: t('field.code'), hint: t('hint.code') },
    { kind: 'texts', path: 'name', label: t('field.name'), hasEnglish: true },
    {
      kind: 'list',
      path: 'codes',
      label: t('field.codes'),
      hint: t('hint.codes'),
      add: t('add.code'),
      nameItem: 'code',
      empty: { code: '', parent: null, name: { kk: '', ru: '', en: '' } },
      fields: [
        { kind: 'line', path: 'code', label: t('field.code') },
        { kind: 'texts', path: 'name', label: t('field.name'), hasEnglish: true },
        {
          kind: 'choice',
          path: 'parent',
          label: t('field.parentCode'),
          groups: [{ options }],
          none: t('none'),
        },
      ],
    },
  ];
}

export function useDefinitionFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  return [
    { kind: 'code', path: 'definition', label: t('field.code'), hint: t('hint.code') },
    { kind: 'texts', path: 'text', label: t('field.text'), lines: 3 },
  ];
}
