import { EVENTS_HEARTBEAT_S } from '@korsetkish/contract';
import { type Database, listenForRevisions } from '@korsetkish/prisma';
import type { Logger } from 'pino';
import { ProblemError } from '../http/problem.ts';
import type { EventStream } from './event-stream.ts';
import { findNewestRevisions } from './find-newest-revisions.ts';
import { shareTurns } from './share-turns.ts';

/** Somebody who follows the figures. */
export type Follower = {
  stream: EventStream;
  /** Asked at every heartbeat: somebody whose session was revoked hears nothing more. */
  mayStay: () => Promise<boolean>;
};

/** Tells revisions to everybody who follows them through this process. */
export type RevisionFeed = {
  /**
   * Takes somebody in, tells them the newest revisions, and tells them again until they go.
   * @throws ProblemError (503) when there is no room or the server is stopping
   */
  follow: (follower: Follower) => Promise<void>;
  /** Lets everybody go, and takes nobody in any more. */
  close: () => Promise<void>;
};

export type RevisionFeedOptions = {
  db: Database;
  /** Connection string of the same database: news come on a connection of their own. */
  url: string;
  logger: Logger;
  /** Most who may follow at the same time. An open connection is cheap; a page without one asks from time to time. */
  mostFollowers?: number;
  heartbeatMs?: number;
};

const MOST_FOLLOWERS = 2_000;

/** Follows the database from now on. */
export function openRevisionFeed(options: RevisionFeedOptions): RevisionFeed {
  const {
    db,
    url,
    logger,
    mostFollowers = MOST_FOLLOWERS,
    heartbeatMs = EVENTS_HEARTBEAT_S * 1000,
  } = options;
  const followers = new Set<Follower>();
  let isClosed = false;

  // The database is asked each time: what it tells is only that there is something to ask for.
  const findRevisions = shareTurns(() => findNewestRevisions(db));

  const tellAll = async () => {
    if (followers.size === 0) return;
    const revisions = await findRevisions();
    for (const { stream } of followers) stream.tell(revisions);
  };

  // One after the other: nobody waits for it, and readers of figures need the database more.
  const dismissWhoMayNotStay = shareTurns(async () => {
    for (const { stream, mayStay } of followers) {
      if (!(await mayStay())) stream.end();
    }
  });

  const sayMissed = (error: unknown) =>
    logger.warn(error, 'Open pages could not be told of revisions; the next heartbeat tries again.');

  const stopListening = listenForRevisions(url, {
    onNews: () => void tellAll().catch(sayMissed),
    onLost: (error) =>
      logger.warn(error, 'The database tells no revisions for now; heartbeats look for them.'),
  });
  const heartbeat = setInterval(
    () => void tellAll().then(dismissWhoMayNotStay).catch(sayMissed),
    heartbeatMs,
  );

  return {
    follow: async (follower) => {
      const { stream } = follower;
      if (stream.isOver) return;
      if (isClosed) throw new ProblemError('not-ready');
      if (followers.size >= mostFollowers) throw new ProblemError('too-many-followers');
      followers.add(follower);
      stream.onceOver(() => followers.delete(follower));
      try {
        stream.tell(await findRevisions());
      } catch (error) {
        followers.delete(follower);
        throw error;
      }
    },
    close: async () => {
      isClosed = true;
      clearInterval(heartbeat);
      for (const { stream } of followers) stream.end();
      await stopListening();
    },
  };
}
