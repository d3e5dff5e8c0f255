import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatAddressSearch, parseAddressSearch } from './filters/address-search.ts';
import { ErrorPage } from './pages/error-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { administrationRoutes } from './routes/administration-routes.ts';
import { deskRoutes } from './routes/desk-routes.ts';
import { doorRoutes } from './routes/door-routes.ts';
import { readerRoutes } from './routes/reader-routes.ts';
import { registerRoutes } from './routes/register-routes.ts';
import { reportRoutes } from './routes/report-routes.ts';
import { homeRoute, languageRoute, rootRoute } from './routes/root-routes.tsx';
import { PageSkeleton } from './ui/page-skeleton.tsx';

const routeTree = rootRoute.addChildren([
  homeRoute,
  languageRoute.addChildren([
    ...readerRoutes,
    ...registerRoutes,
    ...reportRoutes,
    ...administrationRoutes,
    ...deskRoutes,
  ]),
  doorRoutes,
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
