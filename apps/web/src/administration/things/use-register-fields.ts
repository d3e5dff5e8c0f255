import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../model/field-spec.ts';
import { useChoices } from './use-choices.ts';
import { useFigureFields } from './use-figure-fields.ts';
import { useRegisterChoices, useRegisterLists } from './use-register-choices.ts';

/** A body of the register. */
export function useOrganisationFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const { refAreas } = useChoices();
  return [
    { kind: 'code', path: 'organisation', label: t('field.code'), hint: t('hint.code') },
    { kind: 'texts', path: 'name', label: t('field.name'), hint: t('hint.organisation') },
    { kind: 'choice', path: 'refArea', label: t('field.refArea'), groups: [{ options: refAreas }] },
    {
      kind: 'line',
      path: 'mailAddress',
      label: t('field.mailAddress'),
      hint: t('hint.mailAddress'),
      optional: true,
    },
  ];
}

/** A document with its parts and target indicators. */
export function useDocumentFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const choices = useChoices();
  const register = useRegisterChoices();
  const lists = useRegisterLists();
  const indicator = { groups: choices.indicators, none: t('none') };
  return [
    { kind: 'code', path: 'document', label: t('field.code'), hint: t('hint.code') },
    { kind: 'texts', path: 'title', label: t('field.title'), lines: 2 },
    {
      kind: 'choice',
      path: 'kind',
      label: t('field.documentKind'),
      groups: [{ options: lists.documentKinds }],
    },
    { kind: 'choice', path: 'refArea', label: t('field.refArea'), groups: [{ options: choices.refAreas }] },
    { kind: 'line', path: 'number', label: t('field.number'), hint: t('hint.asPrinted'), optional: true },
    { kind: 'line', path: 'adopted', label: t('field.adopted'), optional: true, isDay: true },
    {
      kind: 'choice',
      path: 'body',
      label: t('field.body'),
      groups: [{ options: register.organisations }],
      none: t('notSet'),
    },
    {
      kind: 'choice',
      path: 'followsFrom',
      label: t('field.followsFrom'),
      groups: [{ options: register.documents }],
      none: t('none'),
    },
    {
      kind: 'choice',
      path: 'source',
      label: t('field.source'),
      hint: t('hint.documentSource'),
      groups: [{ options: choices.sources }],
      none: t('none'),
    },
    { kind: 'texts', path: 'note', label: t('field.note'), optional: true, lines: 2 },
    {
      kind: 'list',
      path: 'parts',
      label: t('field.parts'),
      add: t('add.part'),
      nameItem: 'part',
      empty: { part: '', name: { kk: '', ru: '' } },
      fields: [
        { kind: 'line', path: 'part', label: t('field.number') },
        { kind: 'texts', path: 'name', label: t('field.name') },
      ],
    },
    {
      kind: 'list',
      path: 'indicators',
      label: t('field.targets'),
      add: t('add.indicator'),
      nameItem: 'indicator',
      empty: { indicator: '', part: '' },
      fields: [
        { kind: 'choice', path: 'indicator', label: t('field.indicator'), groups: choices.indicators },
        { kind: 'line', path: 'part', label: t('field.part'), optional: true },
      ],
    },
    { kind: 'choice', path: 'indicatorsCountedBy', label: t('field.indicatorsCountedBy'), ...indicator },
    { kind: 'choice', path: 'actionsCountedBy', label: t('field.actionsCountedBy'), ...indicator },
  ];
}

/** A finding with the figures printed with it. */
export function useFindingFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const { documents, findings } = useRegisterChoices();
  const lists = useRegisterLists();
  const figure = useFigureFields({ isOfOnePeriod: true });
  return [
    { kind: 'code', path: 'finding', label: t('field.code'), hint: t('hint.code') },
    { kind: 'texts', path: 'text', label: t('field.text'), lines: 3 },
    { kind: 'choice', path: 'document', label: t('field.document'), groups: [{ options: documents }] },
    { kind: 'line', path: 'number', label: t('field.number') },
    {
      kind: 'choice',
      path: 'assesses',
      label: t('field.assesses'),
      hint: t('hint.assesses'),
      groups: [{ options: documents }],
    },
    {
      kind: 'choice',
      path: 'sign',
      label: t('field.findingSign'),
      groups: [{ options: lists.findingSigns }],
    },
    {
      kind: 'choice',
      path: 'partOf',
      label: t('field.partOf'),
      groups: [{ options: findings }],
      none: t('none'),
    },
    { kind: 'line', path: 'section', label: t('field.section'), optional: true },
    { kind: 'line', path: 'paragraph', label: t('field.paragraph'), optional: true },
    {
      kind: 'list',
      path: 'figures',
      label: t('field.findingFigures'),
      hint: t('hint.findingFigures'),
      add: t('add.figure'),
      nameItem: 'indicator',
      empty: { indicator: '', breakdown: '', refArea: '', timePeriod: '', scenario: 'ACTUAL' },
      fields: figure,
    },
  ];
}
