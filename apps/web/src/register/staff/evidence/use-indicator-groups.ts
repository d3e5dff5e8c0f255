import type { Action } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChoiceGroup } from '../../../administration/model/field-spec.ts';
import { getAvailabilityQuery } from '../../../availability/get-availability.query.ts';
import { useCatalogue } from '../../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { groupIndicators } from '../model/group-indicators.ts';

/** Indicators with published figures: those of the action first, then those of its direction, then all others. */
export function useIndicatorGroups(action: Pick<Action, 'direction' | 'figures'>): ChoiceGroup[] {
  const { t } = useTranslation('progress');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { data } = useQuery(getAvailabilityQuery({ layer: 'published', scenario: ['ACTUAL'] }));
  const published = new Set(data?.indicators.map(({ indicator }) => indicator));
  const indicators = catalogue.indicators.filter(({ indicator }) => published.has(indicator));
  const { linked, byDirection } = groupIndicators(action, indicators, catalogue.directions);
  const options = (all: typeof indicators) =>
    all.map(({ indicator, name }) => ({ choice: indicator, label: name[language] }));
  return [
    ...(linked.length > 0 ? [{ label: t('figure.linked'), options: options(linked) }] : []),
    ...byDirection.map((group) => ({ label: group.name[language], options: options(group.indicators) })),
  ];
}
