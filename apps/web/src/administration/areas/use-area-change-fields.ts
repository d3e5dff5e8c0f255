import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../model/field-spec.ts';
import { useChoices } from '../things/use-choices.ts';
import type { AreaChangeKind } from './area-change-drafts.ts';

/** What is asked of each change of areas. */
export function useAreaChangeFields(kind: AreaChangeKind): readonly FieldSpec[] {
  const { t } = useTranslation('administration');
  const { refAreas } = useChoices();
  const since: FieldSpec = { kind: 'line', path: 'since', label: t('field.since'), isDay: true };
  const grounds: FieldSpec[] = [
    since,
    { kind: 'texts', path: 'note', label: t('field.validityNote'), hint: t('hint.validityNote'), lines: 2 },
    { kind: 'yes', path: 'cited', label: t('field.validityCited') },
  ];
  switch (kind) {
    case 'SPLIT':
      return [
        {
          kind: 'several',
          path: 'predecessors',
          label: t('field.cutFrom'),
          options: refAreas,
          add: t('add.area'),
        },
        { kind: 'code', path: 'refArea', label: t('field.newKato'), hint: t('hint.kato'), isNumber: true },
        { kind: 'texts', path: 'name', label: t('field.name') },
        ...grounds,
      ];
    case 'MERGE':
      return [
        {
          kind: 'several',
          path: 'predecessors',
          label: t('field.ending'),
          options: refAreas,
          add: t('add.area'),
        },
        { kind: 'code', path: 'refArea', label: t('field.goesOn'), hint: t('hint.goesOn'), isNumber: true },
        { kind: 'texts', path: 'name', label: t('field.name'), hint: t('hint.mergedName'), optional: true },
        ...grounds,
      ];
    case 'RENAME':
      return [
        { kind: 'choice', path: 'refArea', label: t('field.refArea'), groups: [{ options: refAreas }] },
        { kind: 'texts', path: 'name', label: t('field.newName') },
        since,
        {
          kind: 'line',
          path: 'borneSince',
          label: t('field.borneSince'),
          hint: t('hint.borneSince'),
          optional: true,
          isDay: true,
        },
      ];
  }
}
