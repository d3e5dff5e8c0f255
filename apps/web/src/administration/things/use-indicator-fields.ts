import { USUAL_GAP_IN_POINTS } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../model/field-spec.ts';
import { useChoices, useClosedLists } from './use-choices.ts';

/** What an indicator is declared by. */
export function useIndicatorFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const choices = useChoices();
  const lists = useClosedLists();
  return [
    { kind: 'code', path: 'indicator', label: t('field.code'), hint: t('hint.code') },
    { kind: 'texts', path: 'name', label: t('field.name'), hasEnglish: true },
    {
      kind: 'texts',
      path: 'shortName',
      label: t('field.shortName'),
      hint: t('hint.shortName'),
      optional: true,
    },
    {
      kind: 'choice',
      path: 'direction',
      label: t('field.direction'),
      groups: [{ options: choices.directions }],
    },
    { kind: 'choice', path: 'group', label: t('field.group'), groups: choices.groups },
    {
      kind: 'choice',
      path: 'measure',
      label: t('field.measure'),
      hint: t('hint.measure'),
      groups: [{ options: lists.measures }],
    },
    {
      kind: 'choice',
      path: 'unitMeasure',
      label: t('field.unitMeasure'),
      groups: [{ options: choices.units }],
    },
    { kind: 'choice', path: 'polarity', label: t('field.polarity'), groups: [{ options: lists.polarities }] },
    { kind: 'yes', path: 'headline', label: t('field.headline'), hint: t('hint.headline') },
    {
      kind: 'list',
      path: 'dimensions',
      label: t('field.dimensions'),
      add: t('add.dimension'),
      nameItem: 'dimension',
      empty: { dimension: '', kind: 'PARTITION' },
      fields: [
        {
          kind: 'choice',
          path: 'dimension',
          label: t('field.dimension'),
          groups: [{ options: choices.dimensions }],
        },
        { kind: 'choice', path: 'kind', label: t('field.kind'), groups: [{ options: lists.dimensionKinds }] },
      ],
    },
    {
      kind: 'part',
      path: 'ratio',
      label: t('field.ratio'),
      hint: t('hint.ratio'),
      empty: { numerator: '', denominator: '', factor: '100' },
      fields: [
        { kind: 'choice', path: 'numerator', label: t('field.numerator'), groups: choices.indicators },
        { kind: 'choice', path: 'denominator', label: t('field.denominator'), groups: choices.indicators },
        { kind: 'number', path: 'factor', label: t('field.factor'), hint: t('hint.factor') },
      ],
    },
    {
      kind: 'list',
      path: 'definitions',
      label: t('field.definitions'),
      hint: t('hint.definitions'),
      add: t('add.definition'),
      nameItem: 'definition',
      empty: { definition: '', refArea: null, source: null, validFrom: '' },
      fields: [
        {
          kind: 'choice',
          path: 'definition',
          label: t('field.definition'),
          groups: [{ options: choices.definitions }],
        },
        {
          kind: 'line',
          path: 'validFrom',
          label: t('field.firstPeriod'),
          hint: t('hint.period'),
          optional: true,
        },
        {
          kind: 'choice',
          path: 'refArea',
          label: t('field.refArea'),
          groups: [{ options: choices.refAreas }],
          none: t('any'),
        },
        {
          kind: 'choice',
          path: 'source',
          label: t('field.source'),
          groups: [{ options: choices.sources }],
          none: t('any'),
        },
      ],
    },
    {
      kind: 'number',
      path: 'paceThreshold',
      label: t('field.paceThreshold'),
      hint: t('hint.paceThreshold', { usual: USUAL_GAP_IN_POINTS }),
      optional: true,
    },
  ];
}
