import type { Database } from '@korsetkish/prisma';
import type { NamedCodes } from '../http/refuse-unknown-codes.ts';

/** Codes of acts of plans that a request names at `path`. */
export function namedPlanActs(db: Database, path: string, codes: readonly string[] = []): NamedCodes {
  return {
    path,
    codes,
    find: (where) => db.planAct.findMany({ where, select: { code: true } }),
    say: (code) => (messages) => messages.unknownCode('planAct', code),
  };
}
