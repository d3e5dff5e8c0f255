import type { Database } from '@korsetkish/prisma';
import type { NamedCodes } from '../http/refuse-unknown-codes.ts';

/** Direction codes that a request names at `path`. */
export function namedDirections(db: Database, path: string, codes: readonly string[] = []): NamedCodes {
  return {
    path,
    codes,
    find: (where) => db.direction.findMany({ where, select: { code: true } }),
    say: (code) => (messages) => messages.unknownCode('direction', code),
  };
}
