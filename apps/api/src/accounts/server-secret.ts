import { randomBytes } from 'node:crypto';
import type { Database } from '@korsetkish/prisma';

const PURPOSE = 'auth';

/**
 * The secret that cookies are signed with. Kept in the database, so that sessions outlive a restart and every process
 * on this database takes each other's cookies; whoever wants it elsewhere sets AUTH_SECRET.
 */
export async function findServerSecret(db: Database): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  // Two processes that start at once agree on the first one's.
  await db.serverSecret.createMany({ data: { purpose: PURPOSE, secret }, skipDuplicates: true });
  const kept = await db.serverSecret.findUniqueOrThrow({ where: { purpose: PURPOSE } });
  return kept.secret;
}
