import type { Language } from '@korsetkish/contract';
import { createRoute, lazyRouteComponent, notFound, type SearchSchemaInput } from '@tanstack/react-router';
import { type CatalogueSearch, parseCatalogueSearch } from '../administration/catalogue-search.ts';
import { type AuditSearch, parseAuditSearch } from '../audit/audit-search.ts';
import { loadPageTexts } from '../i18n/load-language.ts';
import { STAFF } from './staff-route.ts';

const accountRoute = createRoute({
  ...STAFF,
  path: '/account',
  component: lazyRouteComponent(() => import('../accounts/own/account-page.tsx'), 'AccountPage'),
});

const accountsRoute = createRoute({
  ...STAFF,
  path: '/administration/accounts',
  component: lazyRouteComponent(() => import('../accounts/administration/accounts-page.tsx'), 'AccountsPage'),
});

const auditRoute = createRoute({
  ...STAFF,
  path: '/administration/audit',
  validateSearch: (search: AuditSearch & SearchSchemaInput) => parseAuditSearch(search),
  // What was done with reports is told in their words.
  loader: ({ params: { language } }: { params: { language: Language } }) =>
    Promise.all((['accounts', 'desk'] as const).map((page) => loadPageTexts(page, language))),
  component: lazyRouteComponent(() => import('../audit/audit-page.tsx'), 'AuditPage'),
});

const loadAdministration = (language: Language) =>
  Promise.all([loadPageTexts('accounts', language), loadPageTexts('administration', language)]);

const administrationRoute = createRoute({
  ...STAFF,
  path: '/administration',
  loader: ({ params }) => loadAdministration(params.language),
  component: lazyRouteComponent(
    () => import('../administration/administration-page.tsx'),
    'AdministrationPage',
  ),
});

const areaChangesRoute = createRoute({
  ...STAFF,
  path: '/administration/areas',
  loader: ({ params }) => loadAdministration(params.language),
  component: lazyRouteComponent(
    () => import('../administration/areas/area-changes-page.tsx'),
    'AreaChangesPage',
  ),
});

const entriesRoute = createRoute({
  getParentRoute: STAFF.getParentRoute,
  path: '/administration/catalogue/$thing',
  beforeLoad: (asked) => STAFF.beforeLoad(asked),
  validateSearch: (search: CatalogueSearch & SearchSchemaInput) => parseCatalogueSearch(search),
  loader: async ({ params: { language, thing } }) => {
    const { isThingAddress } = await import('../administration/things/things.ts');
    if (!isThingAddress(thing)) throw notFound();
    // Measures of a document come from files, too.
    return Promise.all([loadAdministration(language), loadPageTexts('imports', language)]);
  },
  component: lazyRouteComponent(() => import('../administration/entries-page.tsx'), 'EntriesPage'),
});

/** The account of whoever is signed in, and what administrators do. */
export const administrationRoutes = [
  accountRoute,
  accountsRoute,
  auditRoute,
  administrationRoute,
  areaChangesRoute,
  entriesRoute,
] as const;
