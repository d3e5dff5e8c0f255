import type { Language } from '@korsetkish/contract';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { type DoorSearch, parseDoorSearch } from '../accounts/door/door-search.ts';
import { loadPageTexts } from '../i18n/load-language.ts';
import { LANGUAGE_PARAMS, rootRoute } from './root-routes.tsx';

/** Pages by which staff come in: they ask for no figures, which a server may keep from whoever is not in yet. */
const doorRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'door',
  component: lazyRouteComponent(() => import('../accounts/door/door-frame.tsx'), 'DoorFrame'),
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
  component: lazyRouteComponent(() => import('../accounts/door/sign-in-page.tsx'), 'SignInPage'),
});

const setUpRoute = createRoute({
  ...DOOR,
  path: '/$language/set-up',
  component: lazyRouteComponent(() => import('../accounts/door/set-up-page.tsx'), 'SetUpPage'),
});

const setPasswordRoute = createRoute({
  ...DOOR,
  path: '/$language/set-password',
  component: lazyRouteComponent(() => import('../accounts/door/set-password-page.tsx'), 'SetPasswordPage'),
});

export const doorRoutes = doorRoute.addChildren([signInRoute, setUpRoute, setPasswordRoute]);
