import { ACTION_STAGES, type Action } from '@korsetkish/contract';
import { formatDate } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../../administration/model/field-spec.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useActionWords } from '../action/use-action-words.ts';
import type { RegisterData } from '../model/register.ts';
import { useOrganisationGroups } from './use-organisation-groups.ts';

/** What is asked of a step besides what proves it. */
export function useStepFields(action: Action, register: RegisterData): readonly FieldSpec[] {
  const { t } = useTranslation('progress');
  const { stages } = useActionWords();
  const organisations = useOrganisationGroups(action, register);
  const milestone = useMilestoneField(action);
  const options = ACTION_STAGES.map((choice) => ({ choice, label: stages[choice] }));
  return [
    { kind: 'line', path: 'day', label: t('day'), isDay: true },
    { kind: 'choice', path: 'stage', label: t('stage'), groups: [{ options }] },
    ...(action.milestones.length > 0 ? [milestone] : []),
    { kind: 'texts', path: 'text', label: t('text'), hint: t('text.hint'), lines: 4 },
    {
      kind: 'choice',
      path: 'onBehalfOf',
      label: t('onBehalfOf'),
      hint: t('onBehalfOf.hint'),
      groups: organisations,
    },
    {
      kind: 'choice',
      path: 'organisation',
      label: t('organisation'),
      hint: t('organisation.hint'),
      groups: organisations,
    },
  ];
}

function useMilestoneField({ milestones }: Pick<Action, 'milestones'>): FieldSpec {
  const { t } = useTranslation('progress');
  const language = useLanguage();
  const options = milestones.map(({ milestone, due, text }) => ({
    choice: String(milestone),
    label: `${formatDate(due)}: ${text[language]}`,
  }));
  return {
    ...{ kind: 'choice', path: 'milestone', label: t('milestone'), hint: t('milestone.hint') },
    ...{ groups: [{ options }], none: t('milestone.none') },
  };
}
