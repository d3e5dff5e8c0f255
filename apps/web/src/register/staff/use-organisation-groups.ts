import type { Action } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import type { ChoiceGroup } from '../../administration/model/field-spec.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { RegisterData } from '../model/register.ts';

/** Organisations to choose from: those that answer for the action before all others. */
export function useOrganisationGroups(
  { addressees }: Pick<Action, 'addressees'>,
  { organisations }: RegisterData,
): ChoiceGroup[] {
  const { t } = useTranslation('progress');
  const language = useLanguage();
  const list = (isAddressee: boolean) =>
    organisations
      .filter(({ organisation }) => addressees.includes(organisation) === isAddressee)
      .map(({ organisation, name }) => ({ choice: organisation, label: name[language] }));
  return [
    { label: t('organisations.addressees'), options: list(true) },
    { label: t('organisations.others'), options: list(false) },
  ].filter(({ options }) => options.length > 0);
}
