import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { loadPageTexts } from '../i18n/load-language.ts';
import type { RegisterSearch } from '../register/register-search.ts';
import { parseSheetsSearch, type SheetsSearch } from '../reports/report-search.ts';
import { languageRoute } from './root-routes.tsx';

const loadPages = () => import('../pages/register-pages.tsx');

const registerRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/register',
  // As it is written: the page reads it, so that nothing of the register comes with the first load.
  validateSearch: (search: RegisterSearch & SearchSchemaInput): RegisterSearch => search,
  loader: ({ params }) => loadPageTexts('register', params.language),
  component: lazyRouteComponent(loadPages, 'RegisterPage'),
});

const actionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/register/$action',
  loader: ({ params }) => loadPageTexts('register', params.language),
  component: lazyRouteComponent(loadPages, 'ActionPage'),
});

const executionReportRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/execution-report/$document',
  validateSearch: (search: SheetsSearch & SearchSchemaInput) => parseSheetsSearch(search),
  loader: ({ params: { language } }) =>
    Promise.all([loadPageTexts('register', language), loadPageTexts('reports', language)]),
  component: lazyRouteComponent(loadPages, 'ExecutionReportPage'),
});

/** What councils and plans ask for, and what became of it. */
export const registerRoutes = [registerRoute, actionRoute, executionReportRoute] as const;
