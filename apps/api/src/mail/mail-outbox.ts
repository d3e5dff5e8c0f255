import type { Database } from '@korsetkish/prisma';
import type { Logger } from 'pino';
import { type MailSettings, reachMailServer } from './mail-server.ts';
import { sendNextMailing } from './send-next-mailing.ts';

/** Sends what is queued, in this process or in any other over the same database. */
export type MailOutbox = {
  /** Looks at once, for something was queued, instead of when it would next. */
  wake: () => void;
  /** Sends nothing more; ends when what is being sent is through. */
  close: () => Promise<void>;
};

export type MailOutboxOptions = {
  db: Database;
  settings: MailSettings;
  logger: Logger;
  /** How often it looks what is due (milliseconds). */
  lookEveryMs?: number;
  /** How long it waits after so many tries (milliseconds). */
  waitMs?: (tries: number) => number;
};

const LOOK_EVERY_MS = 20_000;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 2 * 60 * 60_000;

/** A minute, then twice as long each time, up to two hours. */
const waitLonger = (tries: number): number => Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS);

/** Begins to send. What was queued while no process ran is sent first. */
export function openMailOutbox(options: MailOutboxOptions): MailOutbox {
  const { db, settings, logger, lookEveryMs = LOOK_EVERY_MS, waitMs = waitLonger } = options;
  const mailServer = reachMailServer(settings);
  let isAsked = false;
  let isClosed = false;
  let round: Promise<void> | null = null;

  async function sendWhatIsDue(): Promise<void> {
    while (isAsked && !isClosed) {
      isAsked = false;
      try {
        while (!isClosed && (await sendNextMailing({ db, mailServer, logger, waitMs })));
      } catch (error) {
        // The database: what is queued stays there, and is looked for again.
        logger.error(error, 'Mailings could not be looked through.');
      }
    }
  }

  function wake(): void {
    isAsked = true;
    round ??= sendWhatIsDue().then(() => {
      round = null;
      // Asked between the last look and this very moment.
      if (isAsked && !isClosed) wake();
    });
  }

  const timer = setInterval(wake, lookEveryMs);
  wake();
  return {
    wake,
    async close() {
      isClosed = true;
      clearInterval(timer);
      await round;
    },
  };
}
