import type { Language } from '@korsetkish/contract';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { type CompletenessSearch, parseCompletenessSearch } from '../completeness/completeness-search.ts';
import { type DeskSearch, parseDeskSearch } from '../desk/calendar/desk-search.ts';
import { loadPageTexts } from '../i18n/load-language.ts';
import { type ImportSearch, parseImportSearch } from '../imports/import-search.ts';
import { STAFF } from './staff-route.ts';

/** The number of a submission; anything else is no address of one. */
const SUBMISSION_PARAMS = {
  parse: ({ submission }: { submission: string }) =>
    /^[1-9]\d{0,8}$/.test(submission) && { submission: Number(submission) },
  stringify: ({ submission }: { submission: number }) => ({ submission: String(submission) }),
};

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
  component: lazyRouteComponent(() => import('../desk/calendar/desk-page.tsx'), 'DeskPage'),
});

const submissionRoute = createRoute({
  ...DESK,
  path: '/desk/submissions/$submission',
  params: SUBMISSION_PARAMS,
  component: lazyRouteComponent(() => import('../desk/entry/submission-page.tsx'), 'SubmissionPage'),
});

const importRoute = createRoute({
  ...DESK,
  path: '/desk/submissions/$submission/import',
  params: SUBMISSION_PARAMS,
  validateSearch: (search: ImportSearch & SearchSchemaInput) => parseImportSearch(search),
  loader: ({ params: { language } }: { params: { language: Language } }) =>
    Promise.all((['accounts', 'desk', 'imports'] as const).map((page) => loadPageTexts(page, language))),
  component: lazyRouteComponent(() => import('../imports/import-page.tsx'), 'ImportPage'),
});

const completenessRoute = createRoute({
  ...DESK,
  path: '/completeness',
  validateSearch: (search: CompletenessSearch & SearchSchemaInput) => parseCompletenessSearch(search),
  component: lazyRouteComponent(() => import('../completeness/completeness-page.tsx'), 'CompletenessPage'),
});

/** Where figures come in, are checked and published. */
export const deskRoutes = [deskRoute, submissionRoute, importRoute, completenessRoute] as const;
