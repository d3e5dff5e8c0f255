import type { Database } from '@korsetkish/prisma';
import type { Logger } from 'pino';
import type { MailOutbox } from '../../mail/mail-outbox.ts';
import { findToday } from '../name-today.ts';
import { queueReminders } from './queue-reminders.ts';

/** Looks every day what organisations are to be reminded of. */
export type ReminderLook = {
  /** Looks no more; ends when the look under way is through. */
  close: () => Promise<void>;
};

export type ReminderLookOptions = {
  db: Database;
  mailOutbox: Pick<MailOutbox, 'wake'>;
  logger: Logger;
  /** How often it looks (milliseconds). */
  lookEveryMs?: number;
  /** The day in Almaty. */
  sayToday?: () => string;
};

/** A day begins at midnight, and whoever mends a day or an address need not wait for the next one. */
const LOOK_EVERY_MS = 10 * 60_000;

/** Begins to look, at once: what came up while no process ran is told now, late and once. */
export function openReminderLook(options: ReminderLookOptions): ReminderLook {
  const { db, mailOutbox, logger, lookEveryMs = LOOK_EVERY_MS, sayToday = findToday } = options;
  let isClosed = false;

  async function look(): Promise<void> {
    if (isClosed) return;
    try {
      if ((await queueReminders(db, sayToday())) > 0) mailOutbox.wake();
    } catch (error) {
      // The database: what is to be reminded of is found by the next look.
      logger.error(error, 'It could not be looked what is to be reminded of.');
    }
  }

  let round = look();
  const timer = setInterval(() => {
    round = round.then(look);
  }, lookEveryMs);
  return {
    async close() {
      isClosed = true;
      clearInterval(timer);
      await round;
    },
  };
}
