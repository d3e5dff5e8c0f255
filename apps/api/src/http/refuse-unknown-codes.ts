import { findNearest } from './find-nearest.ts';
import type { Say } from './messages/messages.ts';
import { type FieldError, ProblemError } from './problem.ts';

/** Codes that one part of a request names, to be held against the catalogue. */
export type NamedCodes = {
  /** Where the request names them: `query.indicator`. */
  path: string;
  codes: readonly string[];
  /** Reads codes of the catalogue: those that `where` asks for, or all. */
  find: (where: { code?: { in: string[] } }) => Promise<{ code: string }[]>;
  say: (code: string) => Say;
};

async function listUnknown({ path, codes, find, say }: NamedCodes): Promise<FieldError[]> {
  if (codes.length === 0) return [];
  const known = new Set((await find({ code: { in: [...codes] } })).map(({ code }) => code));
  const unknown = [...new Set(codes)].filter((code) => !known.has(code));
  if (unknown.length === 0) return [];
  // Only a request that went wrong pays for reading the whole list.
  const all = (await find({})).map(({ code }) => code);
  return unknown.map((code) => {
    const nearest = findNearest(code, all);
    return {
      path,
      say: (messages) =>
        [say(code)(messages), ...(nearest === null ? [] : [messages.nearest(nearest)])].join(' '),
    };
  });
}

/**
 * A mistyped code must not look like an absence of figures.
 * @throws ProblemError (422) that names every unknown code and the one most like it
 */
export async function refuseUnknownCodes(named: readonly NamedCodes[]): Promise<void> {
  const errors = (await Promise.all(named.map(listUnknown))).flat();
  if (errors.length > 0) throw new ProblemError('unknown-code', errors);
}
