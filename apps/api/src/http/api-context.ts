import type { Database } from '@korsetkish/prisma';

/** What every route is given when the application is put together. */
export type ApiContext = {
  db: Database;
  /** Names the code that answers, so that a new version's answers are not taken for the old one's. */
  build: string;
  /** Holds every answer against its contract: in development and tests, where a slip must not go unseen. */
  checkResponses: boolean;
};
