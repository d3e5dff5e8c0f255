import type { Breakdown } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import type { NamedCodes } from '../http/refuse-unknown-codes.ts';

/** Dimensions that breakdowns name at `path`. */
export function namedDimensions(db: Database, path: string, breakdowns: readonly Breakdown[]): NamedCodes {
  return {
    path,
    codes: breakdowns.flatMap((breakdown) => Object.keys(breakdown)),
    find: (where) => db.dimension.findMany({ where, select: { code: true } }),
    say: (code) => (messages) => messages.unknownCode('dimension', code),
  };
}

/** Codes that breakdowns name at `path`, one entry a dimension, since a code means nothing without its dimension. */
export function namedCodes(db: Database, path: string, breakdowns: readonly Breakdown[]): NamedCodes[] {
  const codesOf = Map.groupBy(breakdowns.flatMap(Object.entries<string>), ([dimension]) => dimension);
  return [...codesOf].map(([dimension, pairs]) => ({
    path,
    codes: pairs.map(([, code]) => code),
    find: (where) =>
      db.code.findMany({ where: { ...where, dimensionCode: dimension }, select: { code: true } }),
    say: (code) => (messages) => messages.unknownCodeOf(dimension, code),
  }));
}
