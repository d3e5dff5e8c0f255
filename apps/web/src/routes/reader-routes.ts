import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { type ChangesSearch, parseChangesSearch } from '../changes/changes-search.ts';
import { type ChecksSearch, parseChecksSearch } from '../checks/checks-search.ts';
import { type CompareSearch, parseCompareSearch } from '../comparison/compare-search.ts';
import { type ExploreSearch, parseExploreSearch } from '../explore/explore-search.ts';
import { loadPageTexts } from '../i18n/load-language.ts';
import { type MapSearch, parseMapSearch } from '../maps/map-search.ts';
import { parseSlideSearch, type SlideSearch } from '../slides/slide-search.ts';
import { languageRoute } from './root-routes.tsx';

const overviewRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  validateSearch: (search: SlideSearch & SearchSchemaInput) => parseSlideSearch(search),
  component: lazyRouteComponent(() => import('../pages/overview-page.tsx'), 'OverviewPage'),
});

const directionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/directions/$direction',
  validateSearch: (search: SlideSearch & SearchSchemaInput) => parseSlideSearch(search),
  component: lazyRouteComponent(() => import('../pages/direction-page.tsx'), 'DirectionPage'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/indicators/$indicator',
  validateSearch: (search: Partial<MapSearch & CompareSearch> & SearchSchemaInput) => ({
    ...parseMapSearch(search),
    ...parseCompareSearch(search),
  }),
  loader: ({ params: { language } }) =>
    Promise.all([loadPageTexts('indicator', language), loadPageTexts('changes', language)]),
  component: lazyRouteComponent(() => import('../pages/indicator-page.tsx'), 'IndicatorPage'),
});

const digestRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/digest',
  loader: ({ params }) => loadPageTexts('digest', params.language),
  component: lazyRouteComponent(() => import('../pages/digest-page.tsx'), 'DigestPage'),
});

const checksRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/checks',
  validateSearch: (search: Partial<ChecksSearch> & SearchSchemaInput) => parseChecksSearch(search),
  loader: ({ params }) => loadPageTexts('checks', params.language),
  component: lazyRouteComponent(() => import('../pages/checks-page.tsx'), 'ChecksPage'),
});

const changesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/changes',
  validateSearch: (search: ChangesSearch & SearchSchemaInput) => parseChangesSearch(search),
  loader: ({ params }) => loadPageTexts('changes', params.language),
  component: lazyRouteComponent(() => import('../pages/changes-page.tsx'), 'ChangesPage'),
});

const exploreRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/explore',
  validateSearch: (search: Partial<ExploreSearch> & SearchSchemaInput) => parseExploreSearch(search),
  loader: ({ params }) => loadPageTexts('explore', params.language),
  component: lazyRouteComponent(() => import('../pages/explore-page.tsx'), 'ExplorePage'),
});

const aboutRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/about',
  loader: ({ params }) => loadPageTexts('about', params.language),
  component: lazyRouteComponent(() => import('../pages/about-page.tsx'), 'AboutPage'),
});

/** What everybody may read. */
export const readerRoutes = [
  overviewRoute,
  directionRoute,
  indicatorRoute,
  digestRoute,
  checksRoute,
  changesRoute,
  exploreRoute,
  aboutRoute,
] as const;
