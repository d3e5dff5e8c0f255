import type { Indicator } from '@korsetkish/contract';
import { useMatchRoute, useNavigate } from '@tanstack/react-router';
import { useLanguage } from '../i18n/use-language.ts';
import type { SearchEntry } from './build-search-entries.ts';

/** Indicators that are broken down by a dimension. */
export function indicatorsOf(dimension: string, indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(({ dimensions }) => dimensions.some((used) => used.dimension === dimension));
}

/** Goes where a find leads: an indicator or a direction has a page, an area becomes the filter of the page on screen. */
export function useFollowEntry() {
  const language = useLanguage();
  const navigate = useNavigate();
  const matchRoute = useMatchRoute();
  return ({ target }: SearchEntry) => {
    if (target.kind === 'indicator') {
      const { indicator } = target;
      void navigate({ to: '/$language/indicators/$indicator', params: { language, indicator } });
    } else if (target.kind === 'direction') {
      const { direction } = target;
      void navigate({ to: '/$language/directions/$direction', params: { language, direction } });
    } else if (target.kind === 'area') {
      // The page about the data has no area; the Overview does.
      const hasNoArea = matchRoute({ to: '/$language/about' }) !== false;
      const search = { area: target.refArea, from: undefined, to: undefined };
      void navigate({
        to: hasNoArea ? '/$language' : '.',
        params: { language },
        search: (current) => ({ ...current, ...search }),
      });
    }
  };
}
