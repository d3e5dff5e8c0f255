import type { Database } from '@korsetkish/prisma';
import type { NamedCodes } from '../http/refuse-unknown-codes.ts';

/** KATO codes that a request names at `path`. */
export function namedRefAreas(db: Database, path: string, codes: readonly string[] = []): NamedCodes {
  return {
    path,
    codes,
    find: (where) => db.refArea.findMany({ where, select: { code: true } }),
    say: (code) => (messages) => messages.unknownCode('refArea', code),
  };
}
