import { isLanguage, type Language } from '@korsetkish/contract';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type DoorSearch, parseDoorSearch } from './accounts/door/door-search.ts';
import { getSessionQuery } from './accounts/get-session.query.ts';
import { type CatalogueSearch, parseCatalogueSearch } from './administration/catalogue-search.ts';
import { type AuditSearch, parseAuditSearch } from './audit/audit-search.ts';
import { prefetchCatalogue } from './catalogue/use-catalogue.ts';
import { type ChangesSearch, parseChangesSearch } from './changes/changes-search.ts';
import { type ChecksSearch, parseChecksSearch } from './checks/checks-search.ts';
import { type CompareSearch, parseCompareSearch } from './comparison/compare-search.ts';
import { type CompletenessSearch, parseCompletenessSearch } from './completeness/completeness-search.ts';
import { type DeskSearch, parseDeskSearch } from './desk/calendar/desk-search.ts';
import { type ExploreSearch, parseExploreSearch } from './explore/explore-search.ts';
import { formatAddressSearch, parseAddressSearch } from './filters/address-search.ts';
import { type PageSearch, parsePageSearch } from './filters/page-search.ts';
import { preferredLanguage } from './i18n/language.ts';
import { loadLanguage, loadPageTexts } from './i18n/load-language.ts';
import { type ImportSearch, parseImportSearch } from './imports/import-search.ts';
import { type MapSearch, parseMapSearch } from './maps/map-search.ts';
import { ErrorPage } from './pages/error-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { StartFailurePage } from './pages/start-failure-page.tsx';
import { getReadyQuery } from './shell/get-ready.query.ts';
import { LonePage } from './shell/lone-page.tsx';
import { Shell } from './shell/shell.tsx';
import { PageSkeleton } from './ui/page-skeleton.tsx';

type RouterContext = { queryClient: QueryClient };

const rootRoute = createRootRouteWithContext<RouterContext>()({
  // Before anything is shown, an error or "not found" included, the reader's language is there.
  beforeLoad: ({ location }) => {
    const inAddress = location.pathname.split('/')[1];
    return loadLanguage(isLanguage(inAddress) ? inAddress : preferredLanguage(navigator.languages));
  },
  component: Outlet,
  errorComponent: StartFailurePage,
  notFoundComponent: () => (
    <LonePage>
      <NotFoundPage />
    </LonePage>
  ),
});

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ search }) => {
    const language = preferredLanguage(navigator.languages);
    throw redirect({
      to: '/$language',
      params: { language },
      search: parsePageSearch(search),
      replace: true,
    });
  },
});

/** Anything else at the head of an address is not a page of the product. */
const LANGUAGE_PARAMS = {
  parse: ({ language }: { language: string }) => isLanguage(language) && { language },
  stringify: ({ language }: { language: Language }) => ({ language }),
};

/** The number of a submission; anything else is no address of one. */
const SUBMISSION_PARAMS = {
  parse: ({ submission }: { submission: string }) =>
    /^[1-9]\d{0,8}$/.test(submission) && { submission: Number(submission) },
  stringify: ({ submission }: { submission: number }) => ({ submission: String(submission) }),
};

const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$language',
  params: LANGUAGE_PARAMS,
  validateSearch: (search: Partial<PageSearch> & SearchSchemaInput) => parsePageSearch(search),
  search: {
    middlewares: [retainSearchParams(['area', 'layer', 'from', 'to'])],
  },
  loaderDeps: ({ search: { layer } }) => ({ layer }),
  loader: ({ context, deps: { layer } }) => {
    // Before any figures: what is published while they are on their way is then seen to be newer.
    void context.queryClient.prefetchQuery(getReadyQuery);
    prefetchCatalogue(context.queryClient, layer ?? 'published');
  },
  component: Shell,
  notFoundComponent: NotFoundPage,
});

const overviewRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/overview-page.tsx'), 'OverviewPage'),
});

const directionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/directions/$direction',
  component: lazyRouteComponent(() => import('./pages/direction-page.tsx'), 'DirectionPage'),
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
  component: lazyRouteComponent(() => import('./pages/indicator-page.tsx'), 'IndicatorPage'),
});

const checksRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/checks',
  validateSearch: (search: Partial<ChecksSearch> & SearchSchemaInput) => parseChecksSearch(search),
  loader: ({ params }) => loadPageTexts('checks', params.language),
  component: lazyRouteComponent(() => import('./pages/checks-page.tsx'), 'ChecksPage'),
});

const changesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/changes',
  validateSearch: (search: ChangesSearch & SearchSchemaInput) => parseChangesSearch(search),
  loader: ({ params }) => loadPageTexts('changes', params.language),
  component: lazyRouteComponent(() => import('./pages/changes-page.tsx'), 'ChangesPage'),
});

const exploreRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/explore',
  validateSearch: (search: Partial<ExploreSearch> & SearchSchemaInput) => parseExploreSearch(search),
  loader: ({ params }) => loadPageTexts('explore', params.language),
  component: lazyRouteComponent(() => import('./pages/explore-page.tsx'), 'ExplorePage'),
});

const aboutRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/about',
  loader: ({ params }) => loadPageTexts('about', params.language),
  component: lazyRouteComponent(() => import('./pages/about-page.tsx'), 'AboutPage'),
});

/** Pages by which staff come in: they ask for no figures, which a server may keep from whoever is not in yet. */
const doorRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'door',
  component: lazyRouteComponent(() => import('./accounts/door/door-frame.tsx'), 'DoorFrame'),
});

const DOOR = {
  getParentRoute: () => doorRoute,
  params: LANGUAGE_PARAMS,
  validateSearch: (search: DoorSearch & SearchSchemaInput) => parseDoorSearch(search),
  loader: ({ params }: { params: { language: Language } }) => loadPageTexts('accounts', params.language),
};

const signInRoute = createRoute({
  ...DOOR,
  path: '/$language/sign-in',
  component: lazyRouteComponent(() => import('./accounts/door/sign-in-page.tsx'), 'SignInPage'),
});

const setUpRoute = createRoute({
  ...DOOR,
  path: '/$language/set-up',
  component: lazyRouteComponent(() => import('./accounts/door/set-up-page.tsx'), 'SetUpPage'),
});

const setPasswordRoute = createRoute({
  ...DOOR,
  path: '/$language/set-password',
  component: lazyRouteComponent(() => import('./accounts/door/set-password-page.tsx'), 'SetPasswordPage'),
});

/** Pages of staff; whoever is not signed in is led to where they can. */
const STAFF = {
  getParentRoute: () => languageRoute,
  beforeLoad: async ({
    context,
    params,
    location,
  }: {
    context: RouterContext;
    params: { language: Language };
    location: { href: string };
  }) => {
    const { account } = await context.queryClient.fetchQuery(getSessionQuery);
    if (account === null) {
      throw redirect({ to: '/$language/sign-in', params, search: { next: location.href }, replace: true });
    }
  },
  loader: ({ params }: { params: { language: Language } }) => loadPageTexts('accounts', params.language),
};

const accountRoute = createRoute({
  ...STAFF,
  path: '/account',
  component: lazyRouteComponent(() => import('./accounts/own/account-page.tsx'), 'AccountPage'),
});

const accountsRoute = createRoute({
  ...STAFF,
  path: '/administration/accounts',
  component: lazyRouteComponent(() => import('./accounts/administration/accounts-page.tsx'), 'AccountsPage'),
});

const auditRoute = createRoute({
  ...STAFF,
  path: '/administration/audit',
  validateSearch: (search: AuditSearch & SearchSchemaInput) => parseAuditSearch(search),
  // What was done with reports is told in their words.
  loader: ({ params: { language } }: { params: { language: Language } }) =>
    Promise.all((['accounts', 'desk'] as const).map((page) => loadPageTexts(page, language))),
  component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage'),
});

const loadAdministration = (language: Language) =>
  Promise.all([loadPageTexts('accounts', language), loadPageTexts('administration', language)]);

const administrationRoute = createRoute({
  ...STAFF,
  path: '/administration',
  loader: ({ params }) => loadAdministration(params.language),
  component: lazyRouteComponent(
    () => import('./administration/administration-page.tsx'),
    'AdministrationPage',
  ),
});

const areaChangesRoute = createRoute({
  ...STAFF,
  path: '/administration/areas',
  loader: ({ params }) => loadAdministration(params.language),
  component: lazyRouteComponent(
    () => import('./administration/areas/area-changes-page.tsx'),
    'AreaChangesPage',
  ),
});

const entriesRoute = createRoute({
  getParentRoute: STAFF.getParentRoute,
  path: '/administration/catalogue/$thing',
  beforeLoad: (asked) => STAFF.beforeLoad(asked),
  validateSearch: (search: CatalogueSearch & SearchSchemaInput) => parseCatalogueSearch(search),
  loader: ({ params }) => loadAdministration(params.language),
  component: lazyRouteComponent(() => import('./administration/entries-page.tsx'), 'EntriesPage'),
});

/** Pages of staff that have the words of reports. */
const DESK = {
  ...STAFF,
  loader: ({ params: { language } }: { params: { language: Language } }) =>
    Promise.all([
      loadPageTexts('accounts', language),
      loadPageTexts('desk', language),
      loadPageTexts('review', language),
    ]),
};

const deskRoute = createRoute({
  ...DESK,
  path: '/desk',
  validateSearch: (search: DeskSearch & SearchSchemaInput) => parseDeskSearch(search),
  component: lazyRouteComponent(() => import('./desk/calendar/desk-page.tsx'), 'DeskPage'),
});

const submissionRoute = createRoute({
  ...DESK,
  path: '/desk/submissions/$submission',
  params: SUBMISSION_PARAMS,
  component: lazyRouteComponent(() => import('./desk/entry/submission-page.tsx'), 'SubmissionPage'),
});

const importRoute = createRoute({
  ...DESK,
  path: '/desk/submissions/$submission/import',
  params: SUBMISSION_PARAMS,
  validateSearch: (search: ImportSearch & SearchSchemaInput) => parseImportSearch(search),
  loader: ({ params: { language } }: { params: { language: Language } }) =>
    Promise.all((['accounts', 'desk', 'imports'] as const).map((page) => loadPageTexts(page, language))),
  component: lazyRouteComponent(() => import('./imports/import-page.tsx'), 'ImportPage'),
});

const completenessRoute = createRoute({
  ...DESK,
  path: '/completeness',
  validateSearch: (search: CompletenessSearch & SearchSchemaInput) => parseCompletenessSearch(search),
  component: lazyRouteComponent(() => import('./completeness/completeness-page.tsx'), 'CompletenessPage'),
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  languageRoute.addChildren([
    overviewRoute,
    directionRoute,
    indicatorRoute,
    exploreRoute,
    checksRoute,
    changesRoute,
    aboutRoute,
    accountRoute,
    administrationRoute,
    accountsRoute,
    areaChangesRoute,
    entriesRoute,
    auditRoute,
    deskRoute,
    submissionRoute,
    importRoute,
    completenessRoute,
  ]),
  doorRoute.addChildren([signInRoute, setUpRoute, setPasswordRoute]),
]);

/** Every page of the product. Addresses carry the language, the place and the filters, so a link reproduces a view. */
export function createPageRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch: parseAddressSearch,
    stringifySearch: formatAddressSearch,
    defaultPreload: 'intent',
    defaultPendingComponent: PagePending,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

function PagePending() {
  const { t } = useTranslation();
  return <PageSkeleton label={t('shell.loading')} />;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>;
  }
}
