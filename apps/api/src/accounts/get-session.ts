import { getSession } from '@korsetkish/contract';
import { implementDoorstep } from '../http/implement-desk.ts';
import { findSession } from './find-session.ts';

/** Who is signed in. Those who are not are told so, not refused. */
export const getSessionRoute = implementDoorstep(getSession, async (_asked, { context, request }) => {
  const session = await findSession(context, request.headers);
  return {
    account: session?.account ?? null,
    session: session?.id ?? null,
    signInRequired: context.signInRequired,
    openIdProvider: context.openIdProvider,
  };
});
