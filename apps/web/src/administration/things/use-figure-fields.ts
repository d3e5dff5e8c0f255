import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../model/field-spec.ts';
import { useChoices, useClosedLists } from './use-choices.ts';

/**
 * Which figure is meant.
 * @param isOfOnePeriod false: it may be an indicator as a whole, without a period and a scenario
 */
export function useFigureFields({ isOfOnePeriod }: { isOfOnePeriod: boolean }): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const choices = useChoices();
  const lists = useClosedLists();
  return [
    { kind: 'choice', path: 'indicator', label: t('field.indicator'), groups: choices.indicators },
    {
      kind: 'line',
      path: 'breakdown',
      label: t('field.breakdown'),
      hint: t('hint.figureBreakdown'),
      isBlankKept: true,
    },
    { kind: 'choice', path: 'refArea', label: t('field.refArea'), groups: [{ options: choices.refAreas }] },
    {
      kind: 'line',
      path: 'timePeriod',
      label: t('field.timePeriod'),
      hint: t('hint.period'),
      optional: !isOfOnePeriod,
    },
    {
      kind: 'choice',
      path: 'scenario',
      label: t('field.scenario'),
      groups: [{ options: lists.scenarios }],
      ...(isOfOnePeriod ? {} : { none: t('any') }),
    },
  ];
}
