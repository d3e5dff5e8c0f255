import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../model/field-spec.ts';
import { useChoices, useClosedLists } from './use-choices.ts';

/** A rule of the reporting calendar. */
export function useRuleFields(): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const choices = useChoices();
  const lists = useClosedLists();
  return [
    { kind: 'code', path: 'rule', label: t('field.code'), hint: t('hint.code') },
    {
      kind: 'choice',
      path: 'direction',
      label: t('field.direction'),
      groups: [{ options: choices.directions }],
    },
    { kind: 'choice', path: 'refArea', label: t('field.refArea'), groups: [{ options: choices.refAreas }] },
    { kind: 'yes', path: 'byParts', label: t('field.byParts'), hint: t('hint.byParts') },
    {
      kind: 'choice',
      path: 'frequency',
      label: t('field.frequency'),
      groups: [{ options: lists.frequencies }],
    },
    { kind: 'yes', path: 'cumulative', label: t('field.cumulative'), hint: t('hint.cumulative') },
    { kind: 'choice', path: 'scenario', label: t('field.scenario'), groups: [{ options: lists.scenarios }] },
    {
      kind: 'several',
      path: 'indicators',
      label: t('field.indicators'),
      hint: t('hint.ruleIndicators'),
      options: choices.indicators.flatMap(({ options }) => options),
      add: t('add.indicator'),
    },
    { kind: 'number', path: 'dueDays', label: t('field.dueDays'), hint: t('hint.dueDays') },
    { kind: 'line', path: 'validFrom', label: t('field.validFrom'), isDay: true },
    { kind: 'line', path: 'validTo', label: t('field.validTo'), optional: true, isDay: true },
  ];
}
