import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Where the database tells each revision when it can be read: the trigger `revision_is_told`. */
const CHANNEL = 'revision';

const CONNECT_WITHIN_MS = 10_000;
/** Silence after which it is asked whether anybody is still at the other end. */
const KEEP_ALIVE_AFTER_MS = 10_000;
/** Waits before another attempt to connect; each is twice the one before. */
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

/** Who is told. Neither may throw. */
export type RevisionListener = {
  /**
   * There may be a new revision: one was told, or listening has only begun, and what was published before, also while
   * the connection was lost, was told to nobody.
   */
  onNews: () => void;
  /** The connection is lost, or could not be made. Another is on its way. */
  onLost: (error: unknown) => void;
};

/**
 * Listens for revisions, whichever process publishes them, on a connection of its own; a lost connection is made anew.
 * PostgreSQL tells sessions, so a pooler in between must keep them whole (PgBouncer: `pool_mode = session`).
 * @param url connection string
 * @returns a way to stop; it resolves when the connection is closed
 */
export function listenForRevisions(url: string, listener: RevisionListener): () => Promise<void> {
  const stopping = new AbortController();
  const stopped = keepListening(url, listener, stopping.signal);
  return () => {
    stopping.abort();
    return stopped;
  };
}

async function keepListening(url: string, listener: RevisionListener, stopping: AbortSignal): Promise<void> {
  let wait = FIRST_WAIT_MS;
  while (!stopping.aborted) {
    try {
      const listening = await listen(url, listener.onNews);
      wait = FIRST_WAIT_MS;
      listener.onNews();
      await listening.untilLost(stopping);
    } catch (error) {
      listener.onLost(error);
    }
    // A stop breaks the wait off, which is no failure of anything.
    await sleep(wait, undefined, { signal: stopping }).catch(() => undefined);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}

/** A connection that is told revisions. */
type Listening = {
  /** Resolves when told to stop, with the connection closed. @throws Error when the connection is lost */
  untilLost: (stopping: AbortSignal) => Promise<void>;
};

/** @throws Error when no connection can be made */
async function listen(url: string, onNews: () => void): Promise<Listening> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'korsetkish: listening for revisions',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
  });
  const lost = new Promise<never>((_, reject) => client.on('error', reject));
  // It may be lost before anybody waits for that.
  lost.catch(() => undefined);
  client.on('notification', onNews);
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
  } catch (error) {
    await client.end();
    throw error;
  }
  return {
    untilLost: async (stopping) => {
      const { promise: told, resolve } = Promise.withResolvers<void>();
      stopping.addEventListener('abort', () => resolve());
      if (stopping.aborted) resolve();
      try {
        await Promise.race([told, lost]);
      } finally {
        await client.end();
      }
    },
  };
}
