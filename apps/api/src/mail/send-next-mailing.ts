import type { Database, Prisma } from '@korsetkish/prisma';
import type { Logger } from 'pino';
import { LONGEST_SENDING_MS, type MailServer } from './mail-server.ts';
import { isPermanent, type Refusal, readRefusal } from './read-refusal.ts';
import { MAILED, writeMailing } from './write-mailing.ts';

/** What sending is done with. */
export type Sending = {
  db: Database;
  mailServer: MailServer;
  logger: Logger;
  /** How long to wait after so many tries (milliseconds). */
  waitMs: (tries: number) => number;
};

/** With the longest waits, this is two days and a half: a mail server may be down over a weekend. */
const MOST_TRIES = 36;

/**
 * Sends the mailing that has waited longest, and keeps what became of it. Its row is held meanwhile, so that no other
 * process takes it; where this one dies, the row is free again as it was. So a mailing is sent at least once, and never
 * again once it is known that the server took it. A letter whose words no longer hold is never sent.
 * @returns false: nothing is due
 */
export async function sendNextMailing({ db, mailServer, logger, waitMs }: Sending): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      const mailing = await holdNext(tx);
      if (mailing === null) return false;
      const { id } = mailing;
      const tries = mailing.tries + 1;
      const triedAt = new Date();
      const refusal = await trySending(tx, mailServer, mailing);
      if (refusal === 'LAPSED') {
        await tx.mailing.update({ where: { id }, data: { state: 'LAPSED', nextTry: null } });
        return true;
      }
      const isOver = refusal !== null && (isPermanent(refusal) || tries >= MOST_TRIES);
      if (refusal !== null) {
        const { reason, code, responseCode } = refusal;
        const told = { mailing: id, tries, reason, code, responseCode, isOver };
        logger.warn(told, 'A mailing was not sent.');
      }
      const { reason = null, said = null } = refusal ?? {};
      const outcome =
        refusal === null ? taken() : isOver ? GIVEN_UP : { nextTry: new Date(Date.now() + waitMs(tries)) };
      await tx.mailing.update({
        where: { id },
        data: { tries, ...outcome, attempts: { create: { triedAt, reason, said } } },
      });
      return true;
    },
    { timeout: LONGEST_SENDING_MS * 2, maxWait: 10_000 },
  );
}

/** A letter that cannot even be written is refused like any other, for those behind it must not wait for it. */
async function trySending(
  tx: Prisma.TransactionClient,
  mailServer: MailServer,
  mailing: Due,
): Promise<Refusal | 'LAPSED' | null> {
  try {
    const letter = await writeMailing(tx, mailing, mailServer);
    if (letter === null) return 'LAPSED';
    await mailServer.send(letter);
    return null;
  } catch (error) {
    return readRefusal(error);
  }
}

type Outcome = Pick<Prisma.MailingUpdateInput, 'state' | 'nextTry' | 'sentAt'>;

const taken = (): Outcome => ({ state: 'SENT', sentAt: new Date(), nextTry: null });

/** Until somebody looks at it. */
const GIVEN_UP: Outcome = { state: 'FAILED', nextTry: null };

type Due = Parameters<typeof writeMailing>[1];

/** The next of what is due that no other process holds, held until the transaction ends; null: there is none. */
async function holdNext(tx: Prisma.TransactionClient): Promise<Due | null> {
  const [due] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM mailing WHERE state = 'QUEUED' AND next_try <= now()
    ORDER BY next_try, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (due === undefined) return null;
  return tx.mailing.findUniqueOrThrow({ where: { id: due.id }, include: MAILED });
}
