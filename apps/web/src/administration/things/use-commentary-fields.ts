import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../model/field-spec.ts';
import { useChoices, useClosedLists } from './use-choices.ts';

export function useSourceFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  return [
    { kind: 'code', path: 'source', label: t('field.code'), hint: t('hint.code') },
    { kind: 'texts', path: 'title', label: t('field.title'), lines: 2 },
    { kind: 'texts', path: 'issuer', label: t('field.issuer'), lines: 2 },
    {
      kind: 'line',
      path: 'dated',
      label: t('field.dated'),
      hint: t('hint.dated'),
      optional: true,
      isDay: true,
    },
    { kind: 'line', path: 'licence', label: t('field.licence') },
    { kind: 'texts', path: 'coverage', label: t('field.coverage'), hint: t('hint.coverage'), optional: true },
  ];
}

export function useNoteFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const choices = useChoices();
  const scope = useScopeFields();
  const lists = useClosedLists();
  return [
    { kind: 'code', path: 'note', label: t('field.code'), hint: t('hint.code') },
    { kind: 'texts', path: 'text', label: t('field.text'), lines: 4 },
    { kind: 'choice', path: 'kind', label: t('field.kind'), groups: [{ options: lists.noteKinds }] },
    {
      kind: 'choice',
      path: 'source',
      label: t('field.source'),
      hint: t('hint.noteSource'),
      groups: [{ options: choices.sources }],
      none: t('none'),
    },
    { kind: 'yes', path: 'important', label: t('field.important'), hint: t('hint.important') },
    { kind: 'choice', path: 'indicator', label: t('field.indicator'), groups: choices.indicators },
    ...scope,
    {
      kind: 'line',
      path: 'timePeriod',
      label: t('field.timePeriod'),
      hint: t('hint.period'),
      optional: true,
    },
    {
      kind: 'choice',
      path: 'scenario',
      label: t('field.scenario'),
      groups: [{ options: lists.scenarios }],
      none: t('any'),
    },
  ];
}

export function useAnnotationFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const choices = useChoices();
  const scope = useScopeFields();
  return [
    { kind: 'code', path: 'annotation', label: t('field.code'), hint: t('hint.code') },
    { kind: 'line', path: 'timePeriod', label: t('field.timePeriod'), hint: t('hint.period') },
    { kind: 'texts', path: 'text', label: t('field.text'), hint: t('hint.annotation'), lines: 3 },
    {
      kind: 'choice',
      path: 'indicator',
      label: t('field.indicator'),
      groups: choices.indicators,
      none: t('any'),
    },
    ...scope,
    {
      kind: 'choice',
      path: 'source',
      label: t('field.source'),
      groups: [{ options: choices.sources }],
      none: t('none'),
    },
  ];
}

/** Which figures of an indicator a text is about. */
function useScopeFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const choices = useChoices();
  return [
    {
      kind: 'line',
      path: 'breakdown',
      label: t('field.breakdown'),
      hint: t('hint.breakdown'),
      optional: true,
    },
    {
      kind: 'choice',
      path: 'refArea',
      label: t('field.refArea'),
      groups: [{ options: choices.refAreas }],
      none: t('any'),
    },
  ];
}
