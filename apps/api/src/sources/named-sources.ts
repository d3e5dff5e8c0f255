import type { Database } from '@korsetkish/prisma';
import type { NamedCodes } from '../http/refuse-unknown-codes.ts';

/** Codes of sources of published figures that a request names at `path`. */
export function namedSources(db: Database, path: string, codes: readonly string[] = []): NamedCodes {
  return {
    path,
    codes,
    find: (where) => db.source.findMany({ where: { ...where, layer: 'published' }, select: { code: true } }),
    say: (code) => (messages) => messages.unknownCode('source', code),
  };
}
