import type { Database } from '@korsetkish/prisma';
import type { Auth } from '../accounts/create-auth.ts';
import type { RevisionFeed } from '../events/revision-feed.ts';

/** What every route is given when the application is put together. */
export type ApiContext = {
  db: Database;
  auth: Auth;
  /** Tells open pages of new revisions. */
  revisionFeed: RevisionFeed;
  /** Sends mailings, at once when something was queued; null: no mail server is set up. */
  mailOutbox: { wake: () => void } | null;
  /** Whether published figures are for accounts only. */
  signInRequired: boolean;
  /** Name of the OpenID provider to sign in with; null: none is set up. */
  openIdProvider: string | null;
  /** Addresses that the product's pages are opened at. */
  origins: readonly string[];
  /** Names the code that answers, so that a new version's answers are not taken for the old one's. */
  build: string;
  /** Holds every answer against its contract: in development and tests, where a slip must not go unseen. */
  checkResponses: boolean;
};
