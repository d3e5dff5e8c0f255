import type { Language } from '@korsetkish/contract';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { loadPageTexts } from '../i18n/load-language.ts';
import {
  type DifferencesSearch,
  type EditionsSearch,
  parseDifferencesSearch,
  parseEditionNumber,
  parseEditionsSearch,
} from '../reports/editions/editions-search.ts';
import {
  parseReportSearch,
  parseSheetsSearch,
  type ReportSearch,
  type SheetsSearch,
} from '../reports/report-search.ts';
import { languageRoute } from './root-routes.tsx';
import { STAFF } from './staff-route.ts';

const reportRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/report',
  validateSearch: (search: ReportSearch & SearchSchemaInput) => parseReportSearch(search),
  // Figures that are not published are for staff.
  beforeLoad: async (asked) => {
    if (asked.search.submission !== undefined) await STAFF.beforeLoad(asked);
  },
  loader: ({ params }) => loadPageTexts('reports', params.language),
  component: lazyRouteComponent(() => import('../reports/report-page.tsx'), 'ReportPage'),
});

/** Pages of frozen reports. */
const EDITIONS = {
  getParentRoute: () => languageRoute,
  loader: ({ params: { language } }: { params: { language: Language } }) =>
    Promise.all((['reports', 'editions'] as const).map((page) => loadPageTexts(page, language))),
};

const editionsRoute = createRoute({
  ...EDITIONS,
  path: '/editions',
  validateSearch: (search: EditionsSearch & SearchSchemaInput) => parseEditionsSearch(search),
  component: lazyRouteComponent(() => import('../reports/editions/editions-page.tsx'), 'EditionsPage'),
});

const differencesRoute = createRoute({
  ...EDITIONS,
  path: '/editions/differences',
  validateSearch: (search: DifferencesSearch & SearchSchemaInput) => parseDifferencesSearch(search),
  component: lazyRouteComponent(() => import('../reports/editions/differences-page.tsx'), 'DifferencesPage'),
});

const editionRoute = createRoute({
  ...EDITIONS,
  path: '/editions/$edition',
  params: {
    // Anything else is no address of one.
    parse: (written: { edition: string }) => {
      const edition = parseEditionNumber(written.edition);
      return edition !== undefined && { edition };
    },
    stringify: ({ edition }: { edition: number }) => ({ edition: String(edition) }),
  },
  validateSearch: (search: SheetsSearch & SearchSchemaInput) => parseSheetsSearch(search),
  component: lazyRouteComponent(() => import('../reports/editions/edition-page.tsx'), 'EditionPage'),
});

/** The department's report as it reads now, and as it was frozen. */
export const reportRoutes = [reportRoute, editionsRoute, differencesRoute, editionRoute] as const;
