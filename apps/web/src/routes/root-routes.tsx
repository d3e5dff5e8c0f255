import { isLanguage, type Language } from '@korsetkish/contract';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  Outlet,
  redirect,
  retainSearchParams,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import { prefetchCatalogue } from '../catalogue/use-catalogue.ts';
import { type PageSearch, parsePageSearch } from '../filters/page-search.ts';
import { preferredLanguage } from '../i18n/language.ts';
import { loadLanguage, prefetchLanguage } from '../i18n/load-language.ts';
import { NotFoundPage } from '../pages/not-found-page.tsx';
import { StartFailurePage } from '../pages/start-failure-page.tsx';
import { getReadyQuery } from '../shell/get-ready.query.ts';
import { LonePage } from '../shell/lone-page.tsx';
import { Shell } from '../shell/shell.tsx';

export type RouterContext = { queryClient: QueryClient };

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  // Before anything is shown, an error or "not found" included, the reader's language is there.
  beforeLoad: ({ location, preload }) => {
    const inAddress = location.pathname.split('/')[1];
    const language = isLanguage(inAddress) ? inAddress : preferredLanguage(navigator.languages);
    // A link that is only pointed at leaves the page as it is.
    return preload ? prefetchLanguage(language) : loadLanguage(language);
  },
  component: Outlet,
  errorComponent: StartFailurePage,
  notFoundComponent: () => (
    <LonePage>
      <NotFoundPage />
    </LonePage>
  ),
});

export const homeRoute = createRoute({
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
export const LANGUAGE_PARAMS = {
  parse: ({ language }: { language: string }) => isLanguage(language) && { language },
  stringify: ({ language }: { language: Language }) => ({ language }),
};

export const languageRoute = createRoute({
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
