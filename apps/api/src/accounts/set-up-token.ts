import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Database } from '@korsetkish/prisma';

const IDENTIFIER = 'first-administrator';
const GOOD_FOR_MS = 24 * 3_600_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Makes a token with which, once, the first administrator makes their account; it alone is good from now on. */
export async function createSetUpToken(db: Database): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.now() + GOOD_FOR_MS);
  await db.$transaction([
    db.oneTimeToken.deleteMany({ where: { identifier: IDENTIFIER } }),
    db.oneTimeToken.create({
      data: { id: randomUUID(), identifier: IDENTIFIER, value: hashOf(token), expiresAt },
    }),
  ]);
  return token;
}

/** Whether a token is the one that was told at the start of the server, and still good. */
export async function isSetUpToken(db: Database, token: string): Promise<boolean> {
  const found = await db.oneTimeToken.count({
    where: { identifier: IDENTIFIER, value: hashOf(token), expiresAt: { gt: new Date() } },
  });
  return found > 0;
}

/** After the first administrator is made no token is good any more. */
export async function forgetSetUpTokens(db: Database): Promise<void> {
  await db.oneTimeToken.deleteMany({ where: { identifier: IDENTIFIER } });
}
