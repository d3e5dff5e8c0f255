import type { Language } from '@korsetkish/contract';
import { redirect } from '@tanstack/react-router';
import { getSessionQuery } from '../accounts/get-session.query.ts';
import { loadPageTexts } from '../i18n/load-language.ts';
import { languageRoute, type RouterContext } from './root-routes.tsx';

/** Pages of staff; whoever is not signed in is led to where they can. */
export const STAFF = {
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
