import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../model/field-spec.ts';
import { useChoices, useClosedLists } from './use-choices.ts';
import { useFigureFields } from './use-figure-fields.ts';
import { useRegisterChoices, useRegisterLists } from './use-register-choices.ts';

/** An action with whom it is for, what it answers and what tells of it. */
export function useActionFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const choices = useChoices();
  const register = useRegisterChoices();
  const lists = useRegisterLists();
  const { frequencies } = useClosedLists();
  const parts = useActionParts();
  return [
    { kind: 'code', path: 'action', label: t('field.code'), hint: t('hint.code') },
    { kind: 'texts', path: 'text', label: t('field.text'), lines: 3 },
    { kind: 'choice', path: 'kind', label: t('field.actionKind'), groups: [{ options: lists.actionKinds }] },
    {
      kind: 'choice',
      path: 'document',
      label: t('field.document'),
      groups: [{ options: register.documents }],
    },
    { kind: 'line', path: 'part', label: t('field.part'), optional: true },
    { kind: 'line', path: 'number', label: t('field.number'), hint: t('hint.asPrinted'), optional: true },
    {
      kind: 'choice',
      path: 'direction',
      label: t('field.direction'),
      groups: [{ options: choices.directions }],
    },
    {
      kind: 'several',
      path: 'refAreas',
      label: t('field.refAreas'),
      options: choices.refAreas,
      add: t('add.area'),
    },
    {
      kind: 'several',
      path: 'addressees',
      label: t('field.addressees'),
      hint: t('hint.addressees'),
      options: register.organisations,
      add: t('add.organisation'),
    },
    {
      kind: 'choice',
      path: 'controller',
      label: t('field.controller'),
      groups: [{ options: register.organisations }],
      none: t('notSet'),
    },
    { kind: 'line', path: 'due', label: t('field.due'), hint: t('hint.due'), optional: true, isDay: true },
    {
      kind: 'line',
      path: 'plannedPeriod',
      label: t('field.plannedPeriod'),
      hint: t('hint.plannedPeriod'),
      optional: true,
    },
    {
      kind: 'choice',
      path: 'frequency',
      label: t('field.actionFrequency'),
      groups: [{ options: frequencies }],
      none: t('notSet'),
    },
    {
      kind: 'choice',
      path: 'continues',
      label: t('field.continues'),
      groups: [{ options: register.actions }],
      none: t('none'),
    },
    { kind: 'line', path: 'section', label: t('field.section'), optional: true },
    { kind: 'line', path: 'paragraph', label: t('field.paragraph'), optional: true },
    {
      kind: 'texts',
      path: 'unassessable',
      label: t('field.unassessable'),
      hint: t('hint.unassessable'),
      optional: true,
      lines: 2,
    },
    ...parts,
  ];
}

/** What is said of an action in any number. */
function useActionParts(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const { sources } = useChoices();
  const { findings } = useRegisterChoices();
  const lists = useRegisterLists();
  const figure = useFigureFields({ isOfOnePeriod: false });
  const text = { kk: '', ru: '' };
  return [
    {
      kind: 'list',
      path: 'answers',
      label: t('field.answers'),
      add: t('add.answer'),
      nameItem: 'finding',
      empty: { finding: '', reading: 'REGISTER' },
      fields: [
        { kind: 'choice', path: 'finding', label: t('field.finding'), groups: [{ options: findings }] },
        { kind: 'choice', path: 'reading', label: t('field.reading'), groups: [{ options: lists.readings }] },
      ],
    },
    {
      kind: 'list',
      path: 'milestones',
      label: t('field.milestones'),
      hint: t('hint.milestones'),
      add: t('add.milestone'),
      nameItem: 'due',
      empty: { milestone: '', due: '', text },
      fields: [
        { kind: 'number', path: 'milestone', label: t('field.number') },
        { kind: 'line', path: 'due', label: t('field.due'), isDay: true },
        { kind: 'texts', path: 'text', label: t('field.text'), lines: 2 },
      ],
    },
    {
      kind: 'list',
      path: 'figures',
      label: t('field.actionFigures'),
      hint: t('hint.actionFigures'),
      add: t('add.figure'),
      nameItem: 'indicator',
      empty: { role: 'TARGET', indicator: '', breakdown: '', refArea: '', timePeriod: '', scenario: 'PLAN' },
      fields: [
        {
          kind: 'choice',
          path: 'role',
          label: t('field.figureRole'),
          groups: [{ options: lists.figureRoles }],
        },
        ...figure,
      ],
    },
    {
      kind: 'list',
      path: 'statements',
      label: t('field.statements'),
      hint: t('hint.statements'),
      add: t('add.statement'),
      nameItem: 'stage',
      empty: {
        ...{ stage: 'PLANNED', timePeriod: '', periodAssumed: false, source: '' },
        ...{ section: '', paragraph: '', text },
      },
      fields: [
        { kind: 'choice', path: 'stage', label: t('field.stage'), groups: [{ options: lists.actionStages }] },
        { kind: 'line', path: 'timePeriod', label: t('field.asOf'), hint: t('hint.period') },
        { kind: 'yes', path: 'periodAssumed', label: t('field.periodAssumed') },
        { kind: 'choice', path: 'source', label: t('field.source'), groups: [{ options: sources }] },
        { kind: 'line', path: 'section', label: t('field.section'), optional: true },
        { kind: 'line', path: 'paragraph', label: t('field.paragraph'), optional: true },
        { kind: 'texts', path: 'text', label: t('field.text'), lines: 2 },
      ],
    },
  ];
}
