import type { Database } from '@korsetkish/prisma';
import type { NamedCodes } from '../http/refuse-unknown-codes.ts';

/** Codes of organisations that a request names at `path`. */
export function namedOrganisations(db: Database, path: string, codes: readonly string[] = []): NamedCodes {
  return {
    path,
    codes,
    find: (where) => db.organisation.findMany({ where, select: { code: true } }),
    say: (code) => (messages) => messages.unknownCode('organisation', code),
  };
}

/** Codes of documents that a request names at `path`. */
export function namedDocuments(db: Database, path: string, codes: readonly string[] = []): NamedCodes {
  return {
    path,
    codes,
    find: (where) => db.document.findMany({ where, select: { code: true } }),
    say: (code) => (messages) => messages.unknownCode('document', code),
  };
}

/** Codes of actions that a request names at `path`. */
export function namedActions(db: Database, path: string, codes: readonly string[] = []): NamedCodes {
  return {
    path,
    codes,
    find: (where) => db.action.findMany({ where, select: { code: true } }),
    say: (code) => (messages) => messages.unknownCode('action', code),
  };
}
