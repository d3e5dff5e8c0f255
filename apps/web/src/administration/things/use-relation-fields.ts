import { EVERY } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../model/field-spec.ts';
import { useChoices, useClosedLists } from './use-choices.ts';

/** A relation with its terms. */
export function useRelationFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const choices = useChoices();
  const lists = useClosedLists();
  return [
    { kind: 'code', path: 'relation', label: t('field.code'), hint: t('hint.code') },
    { kind: 'texts', path: 'name', label: t('field.name') },
    {
      kind: 'choice',
      path: 'kind',
      label: t('field.relationKind'),
      groups: [{ options: lists.relationKinds }],
    },
    { kind: 'number', path: 'factor', label: t('field.factor'), hint: t('hint.factor') },
    {
      kind: 'number',
      path: 'constant',
      label: t('field.constant'),
      hint: t('hint.constant'),
      optional: true,
    },
    {
      kind: 'several',
      path: 'measures',
      label: t('field.measures'),
      hint: t('hint.measures'),
      options: lists.measures,
      add: t('add.measure'),
    },
    {
      kind: 'choice',
      path: 'dimensionKind',
      label: t('field.dimensionKind'),
      groups: [{ options: lists.dimensionKinds }],
      none: t('none'),
    },
    {
      kind: 'several',
      path: 'except',
      label: t('field.except'),
      options: choices.indicators.flatMap(({ options }) => options),
      add: t('add.indicator'),
    },
    { kind: 'yes', path: 'wholeNumerator', label: t('field.wholeNumerator'), hint: t('hint.wholeNumerator') },
    { kind: 'yes', path: 'basePrinted', label: t('field.basePrinted') },
    {
      kind: 'list',
      path: 'terms',
      label: t('field.terms'),
      hint: t('hint.terms'),
      add: t('add.term'),
      nameItem: 'role',
      empty: EMPTY_TERM,
      fields: useTermFields(),
    },
    { kind: 'texts', path: 'note', label: t('field.note'), optional: true, lines: 2 },
    {
      kind: 'line',
      path: 'notePeriods',
      label: t('field.notePeriods'),
      hint: t('hint.notePeriods'),
      optional: true,
    },
  ];
}

const EMPTY_TERM = {
  role: 'FACTOR',
  group: '1',
  sign: 1,
  indicator: '',
  breakdown: '',
  everyCode: null,
  everyArea: false,
  scenario: 'ACTUAL',
  refArea: null,
  timePeriod: '',
  roundedTo: '',
};

function useTermFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const choices = useChoices();
  const lists = useClosedLists();
  const every = { options: [{ choice: EVERY, label: t('every') }] };
  return [
    { kind: 'choice', path: 'role', label: t('field.role'), groups: [{ options: lists.termRoles }] },
    {
      kind: 'choice',
      path: 'indicator',
      label: t('field.indicator'),
      groups: [every, ...choices.indicators],
    },
    { kind: 'line', path: 'breakdown', label: t('field.breakdown'), hint: t('hint.termBreakdown') },
    {
      kind: 'choice',
      path: 'everyCode',
      label: t('field.everyCode'),
      groups: [every, { options: choices.dimensions }],
      none: t('none'),
    },
    { kind: 'yes', path: 'everyArea', label: t('field.everyArea') },
    {
      kind: 'choice',
      path: 'scenario',
      label: t('field.scenario'),
      groups: [every, { options: lists.scenarios }],
    },
    { kind: 'number', path: 'group', label: t('field.termGroup'), hint: t('hint.termGroup') },
    { kind: 'number', path: 'sign', label: t('field.sign'), hint: t('hint.sign') },
    {
      kind: 'choice',
      path: 'refArea',
      label: t('field.refArea'),
      groups: [{ options: choices.refAreas }],
      none: t('checkedOnes'),
    },
    {
      kind: 'line',
      path: 'timePeriod',
      label: t('field.timePeriod'),
      hint: t('hint.termPeriod'),
      optional: true,
    },
    {
      kind: 'number',
      path: 'roundedTo',
      label: t('field.roundedTo'),
      hint: t('hint.roundedTo'),
      optional: true,
    },
  ];
}
