import type { Database } from '@korsetkish/prisma';
import type { NamedCodes } from '../http/refuse-unknown-codes.ts';

/** Indicator codes that a request names at `path`. */
export function namedIndicators(db: Database, path: string, codes: readonly string[] = []): NamedCodes {
  return {
    path,
    codes,
    find: (where) => db.indicator.findMany({ where, select: { code: true } }),
    say: (code) => (messages) => messages.unknownCode('indicator', code),
  };
}
